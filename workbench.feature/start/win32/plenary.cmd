@echo off
rem Opens the workbench. What is written after the name goes to Eclipse: -data FOLDER chooses the folder of the drafts.
setlocal
set "JAVA=javaw.exe"
if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA=%JAVA_HOME%\bin\javaw.exe"
where /q "%JAVA%" || if not exist "%JAVA%" goto :nojava
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
start "Plenary" "%JAVA%" -Xmx1g -Xss4m -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" -nosplash -data "%USERPROFILE%\Plenary" %*
exit /b 0
:nojava
echo Java 17 or newer is needed and was not found. Install it, or say with JAVA_HOME where it is.
pause
exit /b 2
