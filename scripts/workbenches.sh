#!/bin/sh
# Makes the workbench for every system that Maven Central has the pieces of, one archive for each, in
# workbench.product/target: Linux and macOS (each for Intel and ARM) and Windows (Intel).

home=$(readlink -f "$0")
home=${home%/scripts/*}
. "$home/scripts/toolchain.sh"

need_toolchain || exit 2
log=$tools/workbenches.log
say "Making the workbenches. What Maven says is in $log."
(cd "$home" && "$maven" -B -pl workbench.product -am clean package -DskipTests -Pevery-system) >"$log" 2>&1 || {
    grep -m 5 '^\[ERROR\]' "$log" >&2
    exit 1
}
cd "$home/workbench.product/target" || exit 1
products=products/org.plenary.workbench.ide

for arch in x86_64 aarch64; do
    tar -czf "plenary-linux-$arch.tar.gz" -C "$products/linux/gtk/$arch" plenary || exit 1

    # An application of macOS has its description and its program beside the folder of Eclipse.
    app=$products/macosx/cocoa/$arch/plenary.app/Contents
    mkdir -p "$app/MacOS" && mv "$app/Eclipse/plenary" "$app/MacOS/" && mv "$app/Eclipse/Info.plist" "$app/" || exit 1
    tar -czf "plenary-macos-$arch.tar.gz" -C "$products/macosx/cocoa/$arch" plenary.app || exit 1
done
"$java_home/bin/jar" --create --no-manifest --file plenary-windows-x86_64.zip \
    -C "$products/win32/win32/x86_64" plenary || exit 1
for archive in plenary-*.tar.gz plenary-*.zip; do
    say "$(du -h "$archive" | cut -f1)  $PWD/$archive"
done
