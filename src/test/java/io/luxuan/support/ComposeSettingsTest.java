package io.luxuan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComposeSettingsTest {
    private static final Pattern NAME = Pattern.compile("\\$\\{(LUXUAN_[A-Z0-9_]+)[:}]");
    /** The volume that both nodes share. */
    private static final String FIXED = "LUXUAN_ATTACHMENTS";

    @Test
    void whatever_the_program_reads_from_its_environment_reaches_the_containers() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String file : List.of("application.yml", "application-mysql.yml", "application-docker.yml")) {
            NAME.matcher(Files.readString(Path.of("src/main/resources", file))).results().forEach(found -> read.add(found.group(1)));
        }
        read.remove(FIXED);
        assertThat(read).contains("LUXUAN_HOSTS");
        for (String file : List.of("compose.yml", "compose.galera.yml")) {
            String compose = Files.readString(Path.of("docker", file));
            assertThat(read).allSatisfy(name -> assertThat(compose).as(file).contains("\n    " + name + ": "));
        }
    }
}
