package io.luxuan.target.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Upload;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ServiceTest
class RecordReadingTest {
    private static final byte[] PDF = "%PDF-1.4 聊城\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired RecordReading record;
    @Autowired JdbcTemplate facts;

    private final List<Boolean> inTransaction = new ArrayList<>();

    @Test
    void a_store_that_hangs_holds_no_connection_and_a_form_sent_twice_keeps_one_file() {
        Person manager = beans.createBean(CallScene.class).person(Role.MANAGER, null);
        String id = Ids.next();
        ReadingForm form = new ReadingForm("聊城", "2026-06-30", "2", "", "");
        Upload upload = new Upload("名单.pdf", PDF.length, this::content);
        Actors.run(manager, () -> record.record(id, "cases", form, upload));
        assertThat(inTransaction).isNotEmpty().containsOnly(false);
        Actors.run(manager, () -> record.record(id, "cases", form, upload));
        assertThat(facts.queryForList("SELECT file_name FROM target_reading WHERE id = ?", String.class, id)).containsExactly("名单.pdf");
    }

    /** What the store and the scanner read. */
    private InputStream content() {
        inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
        return new ByteArrayInputStream(PDF);
    }
}
