package io.luxuan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.form.AttachFile;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Blobs;
import io.luxuan.storage.NamesFiles;
import io.luxuan.storage.Upload;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class RemovedFilesTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CleanUp cleanUp;
    @Autowired AttachFile attach;
    @Autowired Blobs blobs;
    @Autowired List<NamesFiles> named;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate rows;
    @Value("${luxuan.attachments}") Path folder;

    CallScene scene;
    Person applicant;
    String application;

    @BeforeEach
    void a_draft_with_its_attachments() {
        scene = beans.createBean(CallScene.class);
        applicant = scene.applicantUnder(scene.department());
        application = scene.filled(scene.open("P1"), applicant);
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    private void cleaned() {
        Actors.run(Person.SYSTEM, cleanUp::run);
    }

    private String attachment() {
        return rows.queryForList("SELECT id FROM application_attachment WHERE application_id = ?", String.class, application).get(0);
    }

    private void assertThere(String id) throws IOException {
        try (var in = blobs.open(id, 1).getInputStream()) {
            assertThat(in.read()).isPositive();
        }
    }

    private void assertGone(String id) {
        assertThatThrownBy(() -> blobs.open(id, 1).getInputStream()).isInstanceOf(NotFound.class);
    }

    @Test
    void an_attachment_that_was_taken_away_goes_from_the_store_after_ninety_days() throws IOException {
        String question = rows.queryForObject("SELECT question_key FROM application_attachment WHERE id = ?", String.class, attachment());
        String extra = Actors.as(applicant, () -> attach.attach(application, question, Upload.of("多余.pdf", CallScene.PDF)));
        Actors.run(applicant, () -> attach.remove(application, extra));
        clock.moveBy(Duration.ofDays(89));
        cleaned();
        assertThere(extra);
        clock.moveBy(Duration.ofDays(2));
        cleaned();
        assertGone(extra);
        assertThat(rows.queryForList("SELECT id FROM application_attachment WHERE id = ?", extra)).isEmpty();
        assertThere(attachment());
    }

    @Test
    void what_was_handed_in_keeps_its_attachment_whatever_is_taken_away_later() throws IOException {
        scene.submit(applicant, application);
        String held = attachment();
        rows.update("UPDATE application_attachment SET removed_at = ? WHERE id = ?", clock.now(), held);
        clock.moveBy(Duration.ofDays(1000));
        cleaned();
        assertThere(held);
        assertThat(attachment()).isNotNull();
    }

    @Test
    void a_file_that_no_row_names_goes_after_a_week_and_one_under_way_stays() throws IOException {
        clock.backToNow();
        String old = orphan();
        age(path(old));
        String young = orphan();
        Path half = path(young).resolveSibling(young + "." + Ids.next() + ".part");
        Files.write(half, new byte[] {1});
        age(half);
        String named = attachment();
        age(path(named));
        cleaned();
        assertGone(old);
        assertThat(half).doesNotExist();
        assertThere(young);
        assertThere(named);
        clock.moveBy(Duration.ofDays(400));
        cleaned();
        assertThere(young); // whatever the platform's clock says
        blobs.drop(young);
    }

    @Test
    void every_table_that_names_files_is_asked_before_one_goes() {
        List<String> tables = rows.queryForList("""
                SELECT LOWER(table_name) FROM information_schema.columns
                WHERE LOWER(column_name) = 'media_type' AND LOWER(table_schema) IN (LOWER(SCHEMA()))""", String.class);
        assertThat(named.stream().map(NamesFiles::table)).containsExactlyInAnyOrderElementsOf(tables);
    }

    private String orphan() {
        String id = Ids.next();
        blobs.put(id, new ByteArrayResource(CallScene.PDF), "application/pdf");
        return id;
    }

    private Path path(String id) {
        return folder.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(30))));
    }
}
