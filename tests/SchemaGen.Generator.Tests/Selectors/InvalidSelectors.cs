using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>The table of invalid selectors: the code of the first error, and the selector with what is underlined between ⟦ and ⟧.</summary>
/// <remarks><c>␊</c> is a line end; <c>·</c> at either end of a selector keeps its blanks.</remarks>
internal static class InvalidSelectors
{
    private const string Shape = """
        EmptySelector          ⟦ ⟧
        EmptySelector          ⟦ ␊ ⟧
        EmptySelector          ⟦/**/⟧
        EmptySelector          ⟦ /* h1 */ ⟧
        EmptyListItem          a⟦,⟧
        EmptyListItem          a⟦,⟧ ·
        EmptyListItem          ⟦,⟧a
        EmptyListItem          ⟦,⟧
        EmptyListItem          ·  ⟦,⟧ a
        EmptyListItem          a,⟦,⟧b
        EmptyListItem          a, ⟦,⟧ b
        EmptyListItem          a,/**/⟦,⟧b
        EmptyListItem          a, b⟦,⟧/* c */
        EmptyListItem          :not(⟦,⟧a)
        EmptyListItem          :not(a⟦,⟧)
        EmptyListItem          :not(a,⟦,⟧b)
        EmptyListItem          :not(a⟦,⟧ )
        EmptyListItem          :has(⟦,⟧p)
        EmptyListItem          :has(a⟦,⟧)
        EmptyListItem          :has(> a, ⟦,⟧ b)
        EmptyListItem          :nth-child(2n of ⟦,⟧a)
        EmptyListItem          :nth-child(2n of a⟦,⟧)
        EmptyListItem          :lang(⟦,⟧fr)
        EmptyListItem          :lang(fr⟦,⟧)
        EmptyListItem          :lang(fr,⟦,⟧de)
        LeadingCombinator      ⟦>⟧ a
        LeadingCombinator      ⟦+⟧a
        LeadingCombinator      ⟦~⟧ a
        LeadingCombinator      ·  ⟦>⟧ a
        LeadingCombinator      a, ⟦>⟧ b
        LeadingCombinator      ⟦>⟧
        LeadingCombinator      ⟦>⟧*
        LeadingCombinator      :not(⟦>⟧ a)
        LeadingCombinator      :not(a, ⟦+⟧ b)
        LeadingCombinator      :nth-child(1 of ⟦>⟧ a)
        LeadingCombinator      ⟦>⟧>> a
        TrailingCombinator     a ⟦>⟧
        TrailingCombinator     a⟦+⟧
        TrailingCombinator     a ⟦~⟧ ·
        TrailingCombinator     a ⟦>⟧, b
        TrailingCombinator     a, b ⟦>⟧
        TrailingCombinator     a ⟦>⟧/**/
        TrailingCombinator     :not(a ⟦>⟧)
        TrailingCombinator     :not(a ⟦+⟧ , b)
        TrailingCombinator     :has(⟦>⟧)
        TrailingCombinator     :has(a ⟦>⟧)
        TrailingCombinator     :has(⟦~⟧, a)
        DoubledCombinator      a > ⟦>⟧ b
        DoubledCombinator      a >⟦>⟧ b
        DoubledCombinator      a + ⟦~⟧ b
        DoubledCombinator      a ~⟦+⟧b
        DoubledCombinator      a >/**/⟦>⟧ b
        DoubledCombinator      a > ⟦>⟧
        DoubledCombinator      :has(> ⟦>⟧ a)
        DoubledCombinator      :not(a + ⟦+⟧ b)
        ShadowCombinator       a ⟦>>>⟧ b
        ShadowCombinator       a⟦>>>⟧b
        ShadowCombinator       a ⟦/deep/⟧ b
        ShadowCombinator       :has(⟦>>>⟧ a)
        MisplacedTypeSelector  [href]⟦a⟧
        MisplacedTypeSelector  .b⟦*⟧
        MisplacedTypeSelector  *⟦p⟧
        MisplacedTypeSelector  *⟦*⟧
        MisplacedTypeSelector  a⟦*⟧
        MisplacedTypeSelector  a/**/⟦b⟧
        MisplacedTypeSelector  :is(a)⟦b⟧
        MisplacedTypeSelector  a:not(.b)⟦c⟧
        MisplacedTypeSelector  [foo='bar']⟦i⟧
        MisplacedTypeSelector  #a/**/⟦b⟧
        MisplacedTypeSelector  :not(.a⟦*⟧)
        MisplacedTypeSelector  [a]⟦u⟧+b
        MissingName            h1.⟦.⟧title
        MissingName            h1⟦.⟧
        MissingName            h1⟦.⟧ title
        MissingName            ⟦.⟧
        MissingName            a.⟦.⟧
        MissingName            a.b.⟦.⟧c
        MissingName            a⟦.⟧#b
        MissingName            a⟦.⟧[b]
        MissingName            a⟦.⟧:first-child
        MissingName            a⟦.⟧, b
        MissingName            a⟦.⟧*
        MissingName            a⟦.⟧>b
        MissingName            a⟦.⟧"b"
        MissingName            :not(a⟦.⟧)
        MissingName            a⟦#⟧
        MissingName            a⟦#⟧ b
        MissingName            a⟦#⟧.b
        MissingName            #⟦#⟧a
        MissingName            ⟦#⟧
        MissingName            a⟦:⟧
        MissingName            a⟦:⟧ first-child
        MissingName            a⟦:⟧.b
        MissingName            a⟦:⟧, b
        MissingName            a⟦:⟧(b)
        MissingName            ⟦:⟧
        MissingName            a⟦::⟧
        MissingName            a⟦::⟧ b
        MissingName            ⟦::⟧
        MissingName            a::⟦:⟧before
        MissingName            ⟦*|⟧
        MissingName            ⟦*|⟧.a
        MissingName            ⟦*|⟧ a
        MissingName            ⟦|⟧
        MissingName            ⟦|⟧.a
        MissingName            a ⟦|⟧#b
        NameStartsWithDigit    a.⟦5%⟧
        NameStartsWithDigit    .⟦1a⟧
        NameStartsWithDigit    a.⟦1⟧
        NameStartsWithDigit    a.⟦1b⟧.c
        NameStartsWithDigit    .⟦-1a⟧
        NameStartsWithDigit    .⟦-1⟧
        NameStartsWithDigit    #⟦1⟧
        NameStartsWithDigit    a#⟦12-b⟧
        NameStartsWithDigit    #⟦-1⟧
        NameStartsWithDigit    ⟦1a⟧
        NameStartsWithDigit    a > ⟦2b⟧
        NameStartsWithDigit    :not(.⟦3col⟧)
        NameStartsWithDigit    ⟦-1a⟧
        MissingColon           div ⟦not⟧(.a)
        MissingColon           ⟦not⟧(.a)
        MissingColon           ⟦nth-child⟧(2)
        MissingColon           li ⟦has⟧(a)
        MissingColon           p > ⟦contains⟧(x)
        JQueryPseudoClass      p ⟦eq⟧(0)
        UnexpectedToken        div ⟦foo(⟧x)
        UnexpectedToken        a⟦!⟧
        UnexpectedToken        ⟦!⟧
        UnexpectedToken        a ⟦!⟧b
        UnexpectedToken        a⟦;⟧
        UnexpectedToken        a ⟦{⟧ color: red }
        UnexpectedToken        a⟦{⟧}
        UnexpectedToken        ⟦a(⟧b)
        UnexpectedToken        ⟦(⟧a)
        UnexpectedToken        ⟦"a"⟧
        UnexpectedToken        a ⟦'b'⟧
        UnexpectedToken        a⟦=⟧b
        UnexpectedToken        a⟦$⟧b
        UnexpectedToken        a⟦%⟧
        UnexpectedToken        a⟦^⟧b
        UnexpectedToken        a⟦?⟧
        UnexpectedToken        a ⟦<⟧ b
        UnexpectedToken        a ⟦<⟧!--
        UnexpectedToken        a ⟦-->⟧ b
        UnexpectedToken        ⟦-->⟧
        UnexpectedToken        ⟦5⟧
        UnexpectedToken        a ⟦5⟧
        UnexpectedToken        a⟦+5⟧
        UnexpectedToken        a ⟦-5⟧
        UnexpectedToken        a⟦+5b⟧
        UnexpectedToken        ⟦50%⟧
        UnexpectedToken        ⟦`⟧a
        UnexpectedToken        ⟦url(a)⟧
        UnexpectedToken        a.b⟦(⟧c)
        UnexpectedToken        :not(a ⟦;⟧)
        UnexpectedToken        ⟦-⟧
        UnexpectedToken        a ⟦-⟧ b
        UnexpectedClosing      a⟦)⟧
        UnexpectedClosing      a ⟦)⟧
        UnexpectedClosing      ⟦)⟧
        UnexpectedClosing      a⟦]⟧
        UnexpectedClosing      a⟦}⟧
        UnexpectedClosing      :not(a)⟦)⟧
        UnexpectedClosing      [a]⟦]⟧
        UnexpectedClosing      :not(a⟦]⟧)
        UnexpectedClosing      a, b⟦)⟧
        InvalidEscape          a⟦\⟧␊b
        InvalidEscape          ⟦\⟧␊
        InvalidEscape          [a=⟦\⟧␊b]
        InvalidEscape          [a⟦\⟧␊b]
        InvalidEscape          [⟦\⟧␊a]
        InvalidEscape          [a ⟦\⟧␍=b]
        """;

    private const string Unclosed = """
        UnclosedBracket        ⟦[att⟧
        UnclosedBracket        ⟦[⟧
        UnclosedBracket        ⟦[att=val⟧
        UnclosedBracket        ⟦[att="val"⟧
        UnclosedBracket        ⟦[att=⟧
        UnclosedBracket        ⟦[att="val" i⟧
        UnclosedBracket        a⟦[att⟧ ·
        UnclosedBracket        :not(⟦[class⟧
        UnclosedBracket        :not(⟦[class⟧)
        UnclosedBracket        :not(⟦[class=a⟧)
        UnclosedBracket        :not(⟦[class="a"⟧)
        UnclosedBracket        :not(⟦[class=⟧)
        UnclosedBracket        :is(⟦[class⟧)
        Namespace              [⟦ns|⟧a
        UnclosedParenthesis    ⟦:not(⟧
        UnclosedParenthesis    ⟦:not(a⟧
        UnclosedParenthesis    ⟦:not(a,⟧
        UnclosedParenthesis    ⟦:not(a⟧ ·
        UnclosedParenthesis    a⟦:is(b⟧
        UnclosedParenthesis    a⟦:is(⟧
        UnclosedParenthesis    a⟦:is(b,⟧
        UnclosedParenthesis    a⟦:has(b⟧
        UnclosedParenthesis    a⟦:has(⟧
        UnclosedParenthesis    a:not(⟦:is(b⟧
        UnclosedParenthesis    ⟦:not(:is(b)⟧
        UnclosedParenthesis    ⟦:nth-child(1⟧
        UnclosedParenthesis    ⟦:nth-child(⟧
        UnclosedParenthesis    ⟦:nth-child(2n+⟧
        UnclosedParenthesis    ⟦:nth-child(2n of a⟧
        UnclosedParenthesis    ⟦:nth-child(2n of⟧
        UnclosedParenthesis    ⟦:lang(fr⟧
        UnclosedParenthesis    ⟦:lang(⟧
        UnclosedParenthesis    ⟦:lang(fr,⟧
        UnclosedParenthesis    ⟦:dir(ltr⟧
        UnclosedParenthesis    ⟦:dir(⟧
        UnclosedParenthesis    p⟦:contains(a⟧
        UnclosedParenthesis    p⟦:contains(a (b)⟧
        UnclosedParenthesis    p⟦:contains(⟧
        UnclosedParenthesis    p⟦:contains("a"⟧
        UnclosedParenthesis    p⟦:contains(a\)⟧
        UnclosedParenthesis    p⟦:matches([)]⟧
        UnclosedParenthesis    p:is(⟦:contains(a⟧
        UnclosedString         [a=⟦"b⟧
        UnclosedString         [a=⟦"b]⟧
        UnclosedString         [a=⟦'b"]⟧
        UnclosedString         [a=⟦"b⟧␊"]
        UnclosedString         [a=⟦"b\⟧
        UnclosedString         a ⟦"b⟧
        UnclosedString         :lang(⟦"fr⟧
        UnclosedString         :lang(⟦"fr)⟧
        UnclosedString         :dir(⟦"ltr)⟧
        UnclosedString         p:contains(⟦"a⟧
        UnclosedString         p:contains(⟦"a)⟧
        UnclosedString         p:contains(⟦'tis)⟧
        UnclosedString         p:matches(⟦"a\")⟧
        UnclosedString         :is([a=⟦"b], c)⟧
        UnclosedComment        a⟦/* b⟧
        UnclosedComment        ⟦/*⟧
        UnclosedComment        a ⟦/* b⟧
        UnclosedComment        a > ⟦/*⟧
        UnclosedComment        a, ⟦/*⟧
        UnclosedComment        [a⟦/* ]⟧
        UnclosedComment        [a=⟦/* ]⟧
        UnclosedComment        [⟦/* ]⟧
        UnclosedComment        :not(⟦/* )⟧
        UnclosedComment        :not(a⟦/* )⟧
        UnclosedComment        :nth-child(2n⟦/* )⟧
        UnclosedComment        :lang(fr⟦/*)⟧
        UnclosedComment        :dir(ltr⟦/*)⟧
        """;

    private const string Attributes = """
        MissingAttributeName      ⟦[]⟧
        MissingAttributeName      a⟦[ ]⟧
        MissingAttributeName      [⟦=⟧b]
        MissingAttributeName      [⟦"t"⟧]
        MissingAttributeName      [⟦*⟧]
        MissingAttributeName      [⟦*⟧=b]
        MissingAttributeName      [*|⟦*⟧]
        MissingAttributeName      [⟦*⟧|=b]
        MissingAttributeName      [⟦.⟧a]
        MissingAttributeName      [⟦#a⟧]
        MissingAttributeName      [⟦:⟧a]
        MissingAttributeName      [⟦[⟧a]]
        MissingAttributeName      [⟦1a⟧]
        MissingAttributeName      [⟦,⟧a]
        MissingAttributeName      [⟦~⟧=a]
        MissingAttributeName      ⟦[|]⟧
        UnescapedColon            [xlink⟦:⟧href]
        UnescapedColon            [og⟦:⟧title="a"]
        UnescapedColon            a[v-on⟦:⟧click]
        InvalidAttributeOperator  [a⟦==⟧b]
        InvalidAttributeOperator  [a⟦===⟧b]
        InvalidAttributeOperator  [a⟦~⟧b]
        InvalidAttributeOperator  [a⟦~⟧ =b]
        InvalidAttributeOperator  [a⟦+⟧b]
        InvalidAttributeOperator  [a⟦>⟧b]
        InvalidAttributeOperator  [name⟦!⟧foo]
        InvalidAttributeOperator  [a⟦|⟧]
        InvalidAttributeOperator  [a ⟦|⟧b]
        InvalidAttributeOperator  [a⟦|⟧ b]
        InvalidAttributeOperator  [a⟦%=⟧b]
        InvalidAttributeOperator  [a⟦/=⟧b]
        InvalidAttributeOperator  [a⟦.⟧b]
        InvalidAttributeOperator  [a⟦^==⟧b]
        InvalidAttributeOperator  [a⟦*⟧]
        InvalidAttributeOperator  [a⟦$⟧"b"]
        InvalidAttributeOperator  [a⟦<⟧5]
        MissingAttributeValue     [a⟦=⟧]
        MissingAttributeValue     [a^⟦=⟧]
        MissingAttributeValue     [a ⟦=⟧ ]
        MissingAttributeValue     [a⟦=⟧/**/]
        UnquotedValue             [t=⟦5⟧]
        UnquotedValue             [t=⟦-5⟧]
        UnquotedValue             div[data-content-feature=⟦1⟧]
        UnquotedValue             [href=⟦/a⟧]
        UnquotedValue             [href^=⟦http://a.b/c⟧]
        UnquotedValue             [href=⟦a/b⟧]
        UnquotedValue             [src$=⟦.jpg⟧]
        UnquotedValue             [href=⟦#top⟧]
        UnquotedValue             [property=⟦og:title⟧]
        UnquotedValue             [style*=⟦width:100%⟧ ]
        UnquotedValue             [a=⟦2px⟧ i]
        UnquotedValue             [onclick=⟦foo()⟧]
        UnquotedValue             [a=⟦b"c"⟧]
        UnquotedValue             [a=⟦b.c⟧]
        UnquotedValue             [a=⟦@b⟧]
        UnquotedValue             [a=⟦,⟧]
        UnquotedValue             :not([href=⟦a/b⟧])
        UnquotedValue             [a=⟦*⟧]
        UnquotedValue             [a=⟦--1.5⟧]
        InvalidAttributeFlag      [a=b ⟦x⟧]
        InvalidAttributeFlag      [a="b" ⟦ii⟧]
        InvalidAttributeFlag      [a="b"⟦x⟧]
        InvalidAttributeFlag      [alt=Read ⟦more⟧]
        InvalidAttributeFlag      [a=b/**/⟦c⟧]
        UnexpectedInAttribute     [a ⟦i⟧]
        UnexpectedInAttribute     [a ⟦b⟧]
        UnexpectedInAttribute     [a="b" i ⟦s⟧]
        UnexpectedInAttribute     [a="b" ⟦"c"⟧]
        UnexpectedInAttribute     [a⟦,⟧ b]
        UnexpectedInAttribute     [a⟦[⟧b]]
        UnexpectedInAttribute     [a ⟦"b"⟧]
        UnexpectedInAttribute     [a="b"⟦.⟧]
        UnexpectedInAttribute     [a⟦:⟧]
        UnexpectedInAttribute     [a="b"⟦=⟧"c"]
        UnexpectedInAttribute     [a⟦)⟧]
        XPathFunction             [⟦a⟧(b)]
        Namespace                 ⟦ns|⟧div
        Namespace                 ⟦ns|⟧*
        Namespace                 ⟦foo|⟧#bar
        Namespace                 a ⟦svg|⟧a
        Namespace                 [⟦ns|⟧a]
        Namespace                 [⟦ns|⟧*]
        Namespace                 [⟦xlink|⟧href="a"]
        Namespace                 [href]⟦|⟧b
        Namespace                 .a⟦|⟧b
        Namespace                 ⟦a|⟧
        Namespace                 :not(⟦ns|⟧a)
        Namespace                 ⟦ns|⟧.a
        """;

    private const string PseudoClasses = """
        UnknownPseudoClass        ⟦:bogus⟧
        UnknownPseudoClass        a⟦:frist-child⟧
        UnknownPseudoClass        a⟦:first-chlid⟧:root
        UnknownPseudoClass        a⟦:bogus⟧(b)
        UnknownPseudoClass        :not(⟦:bogus⟧)
        UnknownPseudoClass        :has(⟦:unknown⟧)
        UnknownPseudoClass        a⟦:nt⟧(b)
        UnknownPseudoClass        a⟦:-moz-any⟧(b)
        UnknownPseudoClass        a⟦:any⟧(b)
        UnknownPseudoClass        a⟦:-internal-x⟧
        UnknownPseudoClass        a⟦:unchecked⟧
        UnknownPseudoClass        a⟦:nth-of-typo⟧(2)
        UnknownPseudoClass        a⟦:FIRST-CHILDREN⟧
        UnknownPseudoClass        :nth-child(1 of ⟦:bogus⟧)
        MissingArgument           a⟦:not⟧
        MissingArgument           a⟦:nth-child⟧
        MissingArgument           a⟦:is⟧.b
        MissingArgument           a⟦:has⟧ b
        MissingArgument           a⟦:lang⟧
        MissingArgument           a⟦:contains⟧
        MissingArgument           a⟦:not()⟧
        MissingArgument           a⟦:not( )⟧
        MissingArgument           a⟦:not(/**/)⟧
        MissingArgument           a⟦:has()⟧
        MissingArgument           a⟦:nth-child()⟧
        MissingArgument           a⟦:nth-last-of-type( )⟧
        MissingArgument           a⟦:lang()⟧
        MissingArgument           a⟦:dir()⟧
        MissingArgument           a⟦:contains()⟧
        MissingArgument           a⟦:contains( )⟧
        MissingArgument           a⟦:contains("")⟧
        MissingArgument           a⟦:matches()⟧
        MissingArgument           a⟦:matchesOwn('')⟧
        UnexpectedArgument        a:first-child⟦()⟧
        UnexpectedArgument        a:first-child⟦(2)⟧
        UnexpectedArgument        a:checked⟦(a (b) c)⟧.d
        UnexpectedArgument        a:root⟦(a⟧
        UnexpectedArgument        a:EMPTY⟦()⟧
        InvalidArgument           :lang(en ⟦US⟧)
        InvalidArgument           :lang(⟦5⟧)
        InvalidArgument           :lang(en⟦.⟧)
        InvalidArgument           :lang("en" ⟦"fr"⟧)
        InvalidArgument           :lang(fr, ⟦[⟧a])
        InvalidArgument           :dir(ltr ⟦rtl⟧)
        InvalidArgument           :dir(⟦"ltr"⟧)
        InvalidArgument           :dir(ltr⟦,⟧ rtl)
        InvalidArgument           :dir(⟦5⟧)
        InvalidNth                :nth-child(⟦2n 1⟧)
        InvalidNth                :nth-child(⟦n 5⟧)
        InvalidNth                :nth-child(⟦foo⟧)
        InvalidNth                :nth-child(⟦+ n⟧)
        InvalidNth                :nth-child(⟦+ 5⟧)
        InvalidNth                :nth-child(⟦- 5⟧)
        InvalidNth                :nth-child(⟦3 n⟧)
        InvalidNth                :nth-child(⟦2n + -1⟧)
        InvalidNth                :nth-child(⟦2n + +1⟧)
        InvalidNth                :nth-child(⟦2n-+1⟧)
        InvalidNth                :nth-child(⟦2n- -1⟧)
        InvalidNth                :nth-child(⟦2n--1⟧)
        InvalidNth                :nth-child(⟦1.5⟧)
        InvalidNth                :nth-child(⟦1.0n⟧)
        InvalidNth                :nth-child(⟦2n+1.5⟧)
        InvalidNth                :nth-child(⟦1e3⟧)
        InvalidNth                :nth-child(⟦1e1n⟧)
        InvalidNth                :nth-child(⟦+odd⟧)
        InvalidNth                :nth-child(⟦-even⟧)
        InvalidNth                :nth-child(⟦odd even⟧)
        InvalidNth                :nth-child(⟦2, 3⟧)
        InvalidNth                :nth-child(⟦"2"⟧)
        InvalidNth                :nth-child(⟦2m⟧)
        InvalidNth                :nth-child(⟦n-1a⟧)
        InvalidNth                :nth-child(⟦--n⟧)
        InvalidNth                :nth-child(⟦+-n⟧)
        InvalidNth                :nth-child(⟦2n+⟧)
        InvalidNth                :nth-child(⟦2n-⟧)
        InvalidNth                :nth-child(⟦n n⟧)
        InvalidNth                :nth-child(⟦50%⟧)
        InvalidNth                :nth-child( ⟦2n 1⟧ )
        InvalidNth                :nth-child(⟦2n 1⟧ of a)
        InvalidNth                :nth-of-type(⟦x⟧)
        InvalidNth                :nth-child(⟦1of a⟧)
        InvalidNth                :nth-child(⟦of⟧ a)
        InvalidNth                :nth-last-child(⟦.a⟧)
        InvalidNth                :nth-child(⟦2 a⟧)
        InvalidNth                :nth-child(⟦n+ 0n⟧)
        InvalidOf                 :nth-child(2n+2 ⟦of⟧ )
        InvalidOf                 :nth-child(2n+2 ⟦of⟧)
        InvalidOf                 :nth-of-type(2 ⟦of⟧ a)
        InvalidOf                 :nth-last-of-type(2 ⟦OF⟧ a)
        NestedHas                 :has(⟦:has⟧(b))
        NestedHas                 :has(a ⟦:has⟧(b))
        NestedHas                 :has(:not(⟦:has⟧(b)))
        NestedHas                 :has(> a:nth-child(1 of ⟦:has⟧(b)))
        InvalidTextArgument       p:contains(⟦"a" b⟧)
        InvalidTextArgument       p:contains( ⟦'a', 'b'⟧ )
        InvalidTextArgument       p:matches(⟦"a"+⟧)
        InvalidTextArgument       p:is(:contains(⟦"a" b⟧), c)
        InvalidRegularExpression  p:matches(⟦[⟧)
        InvalidRegularExpression  p:matches(⟦a**⟧)
        InvalidRegularExpression  p:matchesOwn(⟦(?<a)⟧)
        InvalidRegularExpression  p:matchesOwn( ⟦"(a"⟧ )
        InvalidRegularExpression  p:matches(⟦\p{Foo}⟧)
        InvalidRegularExpression  p:matches(⟦*⟧)
        InvalidRegularExpression  p:is(:matches(⟦+⟧), a)
        """;

    private const string Undecidable = """
        PseudoElement    li⟦::before⟧
        PseudoElement    li⟦:before⟧
        PseudoElement    li⟦:after⟧
        PseudoElement    p⟦:first-line⟧
        PseudoElement    p⟦:FIRST-letter⟧
        PseudoElement    li⟦::before⟧ a
        PseudoElement    ⟦::before⟧ .c
        PseudoElement    ⟦::before⟧::before
        PseudoElement    :not(⟦:before⟧)
        PseudoElement    :not(⟦::after⟧)
        PseudoElement    ⟦::slotted(*)⟧
        PseudoElement    a⟦::part(x)⟧:hover
        PseudoElement    li⟦::marker⟧
        PseudoElement    input⟦::placeholder⟧
        PseudoElement    a⟦::-webkit-scrollbar⟧
        PseudoElement    :has(⟦::before⟧)
        PseudoElement    a⟦::highlight(b (c) d)⟧
        PseudoElement    a⟦::unknown⟧
        UserState        a⟦:hover⟧
        UserState        a⟦:HOVER⟧
        UserState        a⟦:active⟧
        UserState        a⟦:focus⟧ b
        UserState        a⟦:focus-visible⟧
        UserState        a⟦:focus-within⟧
        UserState        a⟦:visited⟧
        UserState        a⟦:target⟧
        UserState        a⟦:target-within⟧
        UserState        a⟦:local-link⟧
        UserState        a⟦:user-valid⟧
        UserState        a⟦:user-invalid⟧
        UserState        a:not(⟦:hover⟧)
        UserState        a:is(⟦:hover⟧, b)
        UserState        a:where(b, :not(⟦:hover⟧))
        BrowserState     a⟦:fullscreen⟧
        BrowserState     a⟦:modal⟧
        BrowserState     a⟦:popover-open⟧
        BrowserState     a⟦:autofill⟧
        BrowserState     a⟦:-webkit-autofill⟧
        BrowserState     a⟦:picture-in-picture⟧
        BrowserState     a⟦:playing⟧
        BrowserState     a⟦:past⟧
        BrowserState     a⟦:future⟧
        BrowserState     a⟦:current⟧
        BrowserState     a⟦:current⟧(p)
        BrowserState     a⟦:state⟧(x)
        BrowserState     a:is(⟦:modal⟧, b)
        ValueState       input⟦:valid⟧
        ValueState       input⟦:invalid⟧
        ValueState       input⟦:in-range⟧
        ValueState       input⟦:out-of-range⟧
        ValueState       input⟦:blank⟧
        ValueState       :is(⟦:valid⟧)
        ShadowTree       ⟦:host⟧
        ShadowTree       ⟦:host⟧(.a, .b)
        ShadowTree       ⟦:host⟧()
        ShadowTree       ⟦:host-context⟧(.a)
        ShadowTree       ⟦:has-slotted⟧
        ColumnSelector   col ⟦||⟧ td
        ColumnSelector   col⟦||⟧td
        ColumnSelector   ⟦||⟧ td
        ColumnSelector   *⟦||⟧td
        ColumnSelector   td⟦:nth-col⟧(2)
        ColumnSelector   td⟦:nth-last-col⟧(2n)
        ColumnSelector   td⟦:nth-column⟧(1)
        NestingSelector  ⟦&⟧
        NestingSelector  ⟦&⟧.a
        NestingSelector  .a⟦&⟧
        NestingSelector  ⟦&⟧ > a
        NestingSelector  a:is(⟦&⟧, b)
        """;

    private const string Dialects = """
        ParselText             a⟦::text⟧
        ParselText             h1.title ⟦::text⟧
        ParselText             a⟦::TEXT⟧
        ParselAttribute        a⟦::attr(href)⟧
        ParselAttribute        a ⟦::attr( "data-id" )⟧
        ParselAttribute        a⟦:attr⟧(href)
        XRayAttribute          a⟦@href⟧
        XRayAttribute          img.cover⟦@data-src⟧
        XRayAttribute          ⟦@href⟧
        XRayAttribute          a⟦@⟧
        XPathPath              ⟦//⟧h1
        XPathPath              ⟦/⟧html/body
        XPathPath              div⟦//⟧a
        XPathPath              div⟦/⟧a
        XPathPath              ⟦.//⟧a
        XPathPath              ⟦./⟧a
        XPathPath              ⟦../⟧a
        XPathPath              a, ⟦//⟧b
        XPathPath              ⟦(⟧//a)[1]
        XPathPath               ⟦(⟧ ./a)/b
        XPathPath              ⟦ancestor::⟧div
        XPathPath              div ⟦following-sibling::⟧p
        XPathAttributeStep    a⟦/@href⟧
        UnescapedCharacter    .md⟦:flex⟧
        UnescapedCharacter    .w-1⟦/2⟧ a
        UnescapedCharacter    p.p-1⟦.5⟧
        UnescapedCharacter    o⟦:p⟧
        UnescapedCharacter    .md⟦:hover:flex⟧
        XPathPosition          span⟦[2]⟧
        XPathPosition          span⟦[ 2 ]⟧
        XPathPosition          li[⟦0⟧]
        XPathPosition          li⟦[last()]⟧
        XPathAttribute         a[⟦@⟧href]
        XPathAttribute         a[⟦@⟧class="b"]
        XPathFunction          a[⟦contains⟧(@class, "b")]
        XPathFunction          li[⟦position⟧()<3]
        XPathFunction          li[⟦last⟧()-1]
        XPathFunction          h1 ⟦text⟧()
        JQueryPseudoClass      li⟦:eq⟧(0)
        JQueryPseudoClass      li⟦:first⟧
        JQueryPseudoClass      li⟦:last⟧
        JQueryPseudoClass      li⟦:gt⟧(2)
        JQueryPseudoClass      li⟦:lt⟧(2)
        JQueryPseudoClass      tr⟦:even⟧
        JQueryPseudoClass      tr⟦:odd⟧ td
        JQueryPseudoClass      div⟦:visible⟧
        JQueryPseudoClass      div⟦:hidden⟧
        JQueryPseudoClass      ⟦:input⟧
        JQueryPseudoClass      ⟦:header⟧
        JQueryPseudoClass      td⟦:parent⟧
        JQueryPseudoClass      option⟦:selected⟧
        JQueryPseudoClass      ⟦:button⟧
        JQueryPseudoClass      ⟦:submit⟧
        JQueryPseudoClass      ⟦:text⟧
        JQueryPseudoClass      ⟦:checkbox⟧
        JQueryPseudoClass      ⟦:radio⟧
        JQueryPseudoClass      ⟦:password⟧
        JQueryPseudoClass      ⟦:animated⟧
        JQueryPseudoClass      div:not(⟦:visible⟧)
        JQueryNotEqual         ⟦[a!=b]⟧
        JQueryNotEqual         input⟦[ type != "text" ]⟧.c
        JQueryNotEqual         [a⟦!=⟧5]
        JQueryNotEqual         [a⟦!=⟧]
        JQueryNotEqual         [a⟦!=⟧"b
        ProceduralFilter       div⟦:has-text⟧(Ad)
        ProceduralFilter       div⟦:has-text⟧(/^Ad$/)
        ProceduralFilter       a⟦:upward⟧(2)
        ProceduralFilter       a⟦:nth-ancestor⟧(2)
        ProceduralFilter       a⟦:xpath⟧(//a)
        ProceduralFilter       a⟦:matches-css⟧(color: red)
        ProceduralFilter       a⟦:matches-attr⟧("a"="b")
        ProceduralFilter       a⟦:min-text-length⟧(5)
        ProceduralFilter       a⟦:remove⟧()
        ProceduralFilter       a⟦:style⟧(color: red)
        ProceduralFilter       a⟦:-abp-has⟧(b)
        ProceduralFilter       a⟦:-abp-contains⟧(b)
        ProceduralFilter       a⟦:if⟧(b)
        ProceduralFilter       a⟦:if-not⟧(b)
        PlaywrightPseudoClass  a⟦:text-is⟧("b")
        PlaywrightPseudoClass  a⟦:text-matches⟧("b", "i")
        PlaywrightPseudoClass  ⟦:nth-match⟧(a, 2)
        PlaywrightPseudoClass  a⟦:right-of⟧(b)
        PlaywrightPseudoClass  a⟦:near⟧(b, 50)
        JsoupPseudoClass       script⟦:containsData⟧(x)
        JsoupPseudoClass       p⟦:containsWholeText⟧(x)
        JsoupPseudoClass       p⟦:matchesWholeText⟧(x)
        JsoupPseudoClass       p⟦:matchText⟧
        JsoupAttributePrefix   [⟦^data-⟧]
        JsoupAttributePrefix   a[⟦^data-⟧="x"]
        SoupPseudoClass        p⟦:-soup-contains⟧("a")
        SoupPseudoClass        p⟦:-soup-contains-own⟧("a")
        NthWithoutKind         p⟦:nth⟧(2)
        NthWithoutKind         p⟦:NTH⟧(2n)
        """;

    /// <summary>Every line of the table.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        .. new[] { Shape, Unclosed, Attributes, PseudoClasses, Undecidable, Dialects }
            .SelectMany(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];
}
