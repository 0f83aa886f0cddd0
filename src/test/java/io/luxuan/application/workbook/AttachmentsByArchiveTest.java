package io.luxuan.application.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.application.submit.CallScene;
import io.luxuan.application.workbook.WorkbookClaimMapper.Entry;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attachments of a workbook's claims in one archive, by number and question: all of them or none. */
@ServiceTest
class AttachmentsByArchiveTest {
    private static final String PROOF = "垂直领域应用证明.pdf";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired TakeArchive take;
    @Autowired WorkbookClaimMapper claims;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private CallScene scene;
    private Round round;
    private Person applicant;
    private String first;
    private String second;

    @BeforeEach
    void twoClaims() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P25a");
        applicant = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, null));
        first = claim("A001");
        second = claim("A002");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void each_file_is_put_to_the_question_that_it_is_named_after() {
        byte[] zip = zip(StandardCharsets.UTF_8, Map.of("附件/A001/" + PROOF, text("甲"), "附件/A002/垂直领域应用证明-2.pdf", text("乙"), "__MACOSX/x", "x"));
        assertThat(taken(zip)).isEqualTo(2);
        assertThat(names(first)).contains(PROOF);
        assertThat(names(second)).contains("垂直领域应用证明-2.pdf");
        assertThat(taken(zip)).as("the same again").isZero();
    }

    @Test
    void names_that_windows_wrote_are_read() {
        assertThat(taken(zip(Charset.forName("GB18030"), Map.of("A001/" + PROOF, text("丙"))))).isEqualTo(1);
        assertThat(names(first)).contains(PROOF);
    }

    @Test
    void one_wrong_file_and_none_is_put_in() {
        assertThat(faults(zip(StandardCharsets.UTF_8, Map.of("A001/" + PROOF, text("丁"), "A009/" + PROOF, text("戊"), "A001/合影.pdf", text("己"),
                "A002/营业执照或法人证书.pdf", "不是 PDF")))).containsExactlyInAnyOrder("A009/" + PROOF + " archive.number-unknown",
                "A001/合影.pdf archive.question-unknown", "A002/营业执照或法人证书.pdf attachment.not-what-it-says");
        assertThat(names(first)).doesNotContain(PROOF);
    }

    @Test
    void what_is_handed_in_and_what_is_no_archive_is_told() {
        Actors.run(applicant, () -> scene.submit.submit(first));
        assertThat(faults(zip(StandardCharsets.UTF_8, Map.of("A001/" + PROOF, text("庚"))))).containsExactly("A001/" + PROOF + " archive.handed-in");
        assertThat(faults(new byte[] {1, 2, 3})).containsExactly(" archive.broken");
        assertThat(faults(zip(StandardCharsets.UTF_8, Map.of(PROOF, text("辛"))))).containsExactly(PROOF + " archive.no-folder");
    }

    private String claim(String number) {
        String id = scene.filled(round, applicant);
        claims.insertAll(List.of(new Entry(round.id(), applicant.organisationId(), SheetClaim.keyOf(number), id, number, number)));
        return id;
    }

    private int taken(byte[] zip) {
        return Actors.as(applicant, () -> take.take(round.id(), zip));
    }

    private List<String> faults(byte[] zip) {
        return catchThrowableOfType(FaultyWorkbook.class, () -> taken(zip)).faults().stream()
                .map(one -> one.sheet() + " " + one.why().code()).toList();
    }

    private List<String> names(String application) {
        return facts.queryForList("SELECT file_name FROM application_attachment WHERE application_id = ?"
                + " AND question_key IN ('applicationProof', 'licence')",
                String.class, application);
    }

    /** Another file for each word. */
    private static String text(String word) {
        return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n% " + word + "\ntrailer\n<<>>\n%%EOF\n";
    }

    private static byte[] zip(Charset names, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
