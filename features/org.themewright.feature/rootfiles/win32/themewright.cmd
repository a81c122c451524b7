@echo off
rem Starts Themewright: the workbench, or with a command (see --help) the command line.
setlocal enabledelayedexpansion
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
if not defined LAUNCHER (
  echo themewright: the installation is not complete: there is no launcher in its plugins folder. 1>&2
  exit /b 1
)
rem what is given last counts: THEMEWRIGHT_VM_OPTIONS=-Xmx8g for a very large study
set OPTIONS=--enable-native-access=ALL-UNNAMED -Xmx2g %THEMEWRIGHT_VM_OPTIONS% "-Djava.util.logging.config.file=%~dp0logging.properties"
if "%~1"=="" goto workbench
if "%~1"=="open" goto open
"%JAVA%" %OPTIONS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.themewright.cli.application -data "%USERPROFILE%\.themewright\command-line" %*
exit /b %errorlevel%
:open
set "STUDY=-study "%~f2""
:workbench
rem a letter typed makes the text of a transcript anew: long ones must not count as huge in a region of 1 MB
"%JAVA%" -XX:G1HeapRegionSize=8m %OPTIONS% -jar "%LAUNCHER%" -nosplash %STUDY%
if %errorlevel%==23 goto workbench
if %errorlevel%==24 goto workbench
exit /b %errorlevel%
