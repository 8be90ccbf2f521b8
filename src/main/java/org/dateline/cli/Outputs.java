package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The files that commands write. */
final class Outputs {

    private Outputs() {}

    /** Refuses an output that would be read as input, or overwrite it. */
    static void refuse(Path output, List<Path> inputs, CommandSpec spec) {
        Path written = output.toAbsolutePath().normalize();
        for (Path path : inputs) {
            Path read = path.toAbsolutePath().normalize();
            if (written.equals(read) || Files.isDirectory(read) && written.startsWith(read)) {
                throw new CommandLine.ParameterException(spec.commandLine(),
                        output + " is within the input " + path + "; name an output outside of it");
            }
        }
    }
}
