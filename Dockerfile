# The command dateline. Build: docker build -t dateline .   Run: docker run --rm -v "$PWD/news:/news:ro" dateline report /news
# docs/cluster.md says more.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml LICENSE NOTICE ./
COPY src src
RUN mvn -B -ntp -q -DskipTests package

FROM eclipse-temurin:17-jre
COPY --from=build /build/target/dateline.jar /opt/dateline/dateline.jar
RUN useradd --system --create-home dateline
USER dateline
WORKDIR /home/dateline
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/dateline/dateline.jar"]
CMD ["--help"]
