@echo off
rem Runs Dateline: DATELINE_OPTS holds options for Java (-Xmx4g), JAVA_HOME or the path says which Java; it needs 17 or later.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %DATELINE_OPTS% -Dfile.encoding=UTF-8 -jar "%~dp0..\lib\dateline.jar" %*
exit /b %ERRORLEVEL%
