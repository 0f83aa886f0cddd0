package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was sealed once stays valid: the records in the databases of former releases, of the forms of their days. */
class FormerRecordsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource({"fourth, 3, luxuan-record-1", "ninth, 3, luxuan-record-2"})
    void the_records_of_former_releases_verify(String release, int count, String format) throws IOException {
        List<String> files = files(release);
        assertThat(files).hasSize(count).allMatch(file -> file.contains("\"format\":\"" + format + "\""));
        assertThat(files.stream().map(file -> RecordVerifier.verify(file.getBytes(StandardCharsets.UTF_8)).orElse(null))).containsOnlyNulls();
    }

    @Test
    void a_former_form_has_the_seats_of_cards_and_the_third_has_none() throws IOException {
        assertThat(files("ninth").get(0)).contains("\"seat\":1,\"total\"");
        assertThat(new String(Mutation.truth(RecordStage.CLOSE), StandardCharsets.UTF_8)).doesNotContain("\"seat\":1,\"total\"");
    }

    private static List<String> files(String release) throws IOException {
        Path dump = Path.of("src/test/resources/upgrade/" + release + "-release.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(dump)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.contains("luxuan-record-")).map(JSON::readTree)
                    .map(row -> row.valueStream().map(JsonNode::asString).filter(text -> text.startsWith("{\"record\":")).findFirst().orElseThrow())
                    .toList();
        }
    }
}
