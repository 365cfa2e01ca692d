#!/usr/bin/env bash
# Writes the generated code and the output of a version into tests/SchemaGen.Package.Tests/Contract/VERSION (see the readme there).
#
#     .tools/contract.sh 0.1.0
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
contract=$root/tests/SchemaGen.Package.Tests/Contract/${1:?the version}
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp "$contract"/{Schemas,Program}.cs "$contract"/*.html "$project"
cat >"$project/Contract.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
    <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="Schemas.cs;Program.cs" />
    <ProjectReference Include="$root/src/SchemaGen/SchemaGen.csproj" />
    <ProjectReference Include="$root/src/SchemaGen.Generator/SchemaGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
END
dotnet build "$project" --nologo -v q -o "$project/out"
rm -f "$contract"/*.g.cs
cp "$project"/generated/SchemaGen.Generator/*/*.g.cs "$contract"
(cd "$project" && dotnet out/Contract.dll) >"$contract/output.txt"
