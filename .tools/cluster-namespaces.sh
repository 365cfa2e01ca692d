#!/usr/bin/env bash
# Compares one worker with three, one of which is killed halfway. Each runs in its own network namespace with the same CPU quota (cgroup v1).
# Prints the times; the last word is their ratio. Needs root, nats-server, ip and cgroup v1.
#
# cluster-namespaces.sh --check                          says whether it can run here
# cluster-namespaces.sh TOOL.dll SCHEMAS.dll INPUT WORK  INPUT: a folder of archives; WORK: a folder for results, which is created and must be new
# QUOTA=60000: microseconds of processor in each 100,000 for a worker. ONLY=one|three: a part of it; the times are kept in WORK, which may then be that of the other part.
set -euo pipefail

net=10.77.0 cgroups=/sys/fs/cgroup/cpu bridge=sgbridge quota=${QUOTA:-60000} only=${ONLY:-both}
nats=$(command -v nats-server || echo /usr/sbin/nats-server)
pids=()

check() {
  [ "$(id -u)" = 0 ] || { echo "root is needed for network namespaces"; return 1; }
  [ -x "$nats" ] || { echo "nats-server is not installed"; return 1; }
  command -v ip >/dev/null || { echo "ip is not installed"; return 1; }
  [ -w $cgroups/cpu.cfs_quota_us ] || [ -w $cgroups/cgroup.procs ] || { echo "the controller cpu of cgroup v1 is not mounted at $cgroups"; return 1; }
  ip netns add sgcheck 2>/dev/null || { echo "network namespaces cannot be created"; return 1; }
  ip netns del sgcheck
}

clean() {
  local i
  for i in "${pids[@]}"; do kill -9 "$i" 2>/dev/null || true; done
  wait 2>/dev/null || true
  for i in 1 2 3; do
    ip netns del sg$i 2>/dev/null || true
    rmdir $cgroups/sg$i 2>/dev/null || true
  done
  ip link del $bridge 2>/dev/null || true
}

now() { date +%s.%N; }

# Starts worker $1, which writes to $2, for job $3.
worker() {
  local i=$1 out=$2 job=$3
  ( echo $BASHPID > $cgroups/sg$i/cgroup.procs
    exec ip netns exec sg$i dotnet exec "$tool" extract --nats nats://$net.1:4333 --job "$job" --to "$out" --assembly "$schemas" --workers 1 ) >"$work/$job.$i.log" 2>&1 &
  pids+=($!)
  last=$!
}

publish() { dotnet exec "$tool" extract "$input" --nats nats://$net.1:4333 --job "$1" --publish --ack-wait 5 2>&1; }

count() { find "$1/_units" -name '*.json' 2>/dev/null | wc -l; }

if [ "${1:-}" = --check ]; then check; exit; fi

tool=$1 schemas=$2 input=$3 work=$4
check
# The results of an earlier run would be counted as those of this one.
if [ "$only" = both ] && [ -e "$work" ]; then echo "$work exists"; exit 1; fi
if [ -e "$work/$only" ]; then echo "$work has results of '$only'"; exit 1; fi
mkdir -p "$work"
trap clean EXIT
clean

ip link add $bridge type bridge
ip addr add $net.1/24 dev $bridge
ip link set $bridge up

for i in 1 2 3; do
  ip netns add sg$i
  ip link add sgv$i type veth peer name eth0 netns sg$i
  ip link set sgv$i master $bridge up
  ip -n sg$i addr add $net.1$i/24 dev eth0
  ip -n sg$i link set eth0 up
  ip -n sg$i link set lo up
  mkdir -p $cgroups/sg$i
  echo 100000 > $cgroups/sg$i/cpu.cfs_period_us
  echo "$quota" > $cgroups/sg$i/cpu.cfs_quota_us
done

"$nats" -js -sd "$work/nats" -a $net.1 -p 4333 -l "$work/nats.log" &
pids+=($!)
server=$!
until (exec 3<>/dev/tcp/$net.1/4333) 2>/dev/null; do
  kill -0 "$server" 2>/dev/null || { echo "nats-server has ended: $work/nats.log"; exit 1; }
  sleep 0.1
done

if [ "$only" != three ]; then
  publish one
  start=$(now)
  worker 1 "$work/one" one
  wait "$last"
  awk "BEGIN { print $(now) - $start }" > "$work/one.seconds"
  echo "one worker: $(cat "$work/one.seconds") s, $(count "$work/one") units"
fi

if [ "$only" != one ]; then
  publish three
  units=$(find "$input" -name '*.warc*' | wc -l)
  start=$(now)
  worker 1 "$work/three" three; a=$last
  worker 2 "$work/three" three; b=$last
  worker 3 "$work/three" three; c=$last
  while [ "$(count "$work/three")" -lt $((units / 2)) ]; do
    kill -0 "$a" 2>/dev/null && kill -0 "$b" 2>/dev/null && kill -0 "$c" 2>/dev/null || { echo "a worker has ended: $work/three.*.log"; exit 1; }
    sleep 0.2
  done
  kill -9 "$c"
  echo "worker 3 killed after $(awk "BEGIN { print $(now) - $start }") s, with $(count "$work/three") of $units units done"
  wait "$a"
  wait "$b"
  awk "BEGIN { print $(now) - $start }" > "$work/three.seconds"
  echo "three workers, one killed: $(cat "$work/three.seconds") s, $(count "$work/three") units"
fi

if [ "$only" = both ] || { [ -e "$work/one.seconds" ] && [ -e "$work/three.seconds" ]; }; then
  # The same files with the same bytes.
  diff <(cd "$work/one" && find . -type f ! -path './_temporary/*' -exec sha256sum {} + | sort) <(cd "$work/three" && find . -type f ! -path './_temporary/*' -exec sha256sum {} + | sort) || { echo "the results differ"; exit 1; }
  echo "the results are equal, byte for byte; ratio of the times: $(awk "BEGIN { print $(cat "$work/three.seconds") / $(cat "$work/one.seconds") }")"
fi
