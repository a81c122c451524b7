# Sourced by ./themewright and ./verify: finds or fetches what the build and the product need.
# Sets root, JAVA_HOME and mvn. Says clearly what is missing where it cannot.

root=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
tools=$root/.tools
maven_version=3.9.16
needed_java=21
product=$root/releng/org.themewright.repository/target/products/org.themewright.workbench/linux/gtk/x86_64

say() {
	printf '%s\n' "themewright: $*" >&2
}

fail() {
	say "$*"
	exit 1
}

java_version() {
	"$1/bin/java" -XshowSettings:properties -version 2>&1 |
		sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

# A JDK, not only a runtime: the build compiles.
find_jdk() {
	for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		if [ -x "$home/bin/javac" ] && [ -x "$home/bin/java" ]; then
			version=$(java_version "$home")
			if [ "${version:-0}" -ge "$needed_java" ]; then
				JAVA_HOME=$home
				export JAVA_HOME
				return 0
			fi
		fi
	done
	fail "no JDK of version $needed_java or newer was found. Install one, or set JAVA_HOME to it."
}

maven_is_right() {
	[ "$(printf '%s\n%s\n' 3.9.9 "$1" | sort -V | head -n 1)" = 3.9.9 ]
}

find_maven() {
	mvn=$tools/apache-maven-$maven_version/bin/mvn
	[ -x "$mvn" ] && return 0
	system=$(command -v mvn) || fail "Maven was not found. Install it; any version from 3.8 can fetch the one that the build needs."
	version=$("$system" -B --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
	if [ -n "$version" ] && maven_is_right "$version"; then
		mvn=$system
		return 0
	fi
	say "fetching Maven $maven_version (the installed ${version:-one} is too old for the build)"
	mkdir -p "$tools"
	# In a folder of its own: the project's build extension cannot be loaded by the old Maven, and the plugin leaves a
	# mark where it runs that would keep it from unpacking a second time.
	away=$(mktemp -d)
	(cd "$away" && "$system" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools") >"$away/log" 2>&1
	if [ ! -f "$mvn" ]; then
		tail -n 5 "$away/log" >&2
		fail "Maven $maven_version could not be fetched; is there a connection to a Maven repository?"
	fi
	rm -rf "$away"
	chmod +x "$mvn"
}

# Installs Debian packages that are missing, where that is possible without asking.
need_packages() {
	missing=
	for package in "$@"; do
		dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
	done
	[ -z "$missing" ] && return 0
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
		say "installing$missing"
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing; } >/dev/null 2>&1 ||
			fail "these packages could not be installed:$missing"
	else
		fail "these packages are missing; install them as root: apt-get install$missing"
	fi
}

on_debian() {
	command -v dpkg-query >/dev/null
}
