@echo off
rem Runs Dateline: DATELINE_OPTS holds options for Java (-Xmx4g), JAVA_HOME or the path says which Java; it needs 17 or later.
rem What makes it start and run fast, and how to leave that out, stands in docs/benchmarks.md.
setlocal
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" goto nojava
if not defined JAVA_HOME where /q java.exe
if not defined JAVA_HOME if errorlevel 1 goto nojava
set "JAR=%~dp0..\lib\dateline.jar"
set "QUICK=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "QUICK="
if "%~2"=="-" set "QUICK="
rem Classes that are read and checked once (class data sharing): made by the first call; delete the file after a change of Java.
set "ARCHIVE=%~dp0..\lib\classes.jsa"
if /i "%DATELINE_CACHE%"=="off" goto plain
if not exist "%ARCHIVE%" "%JAVA%" %QUICK% -Xlog:disable "-XX:ArchiveClassesAtExit=%ARCHIVE%" -jar "%JAR%" extract "%~dp0..\seeds" <nul >nul 2>nul
if not exist "%ARCHIVE%" goto plain
"%JAVA%" %QUICK% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%ARCHIVE%" %DATELINE_OPTS% -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:plain
"%JAVA%" %QUICK% %DATELINE_OPTS% -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo dateline: no java found; install a Java 17 or later, or set JAVA_HOME 1>&2
exit /b 2
