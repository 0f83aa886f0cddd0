package io.luxuan.decision.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.spreadsheet.SheetWriter;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of earlier bases from a workbook: whole, or with each fault by row and column, nothing. */
@ServiceTest
class ImportHoldersTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired KeepHolders keep;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private Person manager;

    @BeforeEach
    void manager() {
        manager = beans.createBean(CallScene.class).person(Role.MANAGER, null);
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        facts.update("DELETE FROM field_holder");
    }

    @AfterEach
    void freeAgain() {
        facts.update("DELETE FROM field_holder");
        clock.backToNow();
    }

    @Test
    void all_rows_are_entered_with_fields_by_name_and_years_as_they_are_written() {
        int entered = enterAll(List.of(List.of("钢铁", "某钢铁集团", "钢铁基地", "2024", "鲁发改〔2024〕1号"),
                List.of("人工智能行业应用基地 · 化 工", "某化工集团", "化工基地", "２０２５", "鲁发改〔2025〕2号")));
        assertThat(entered).isEqualTo(2);
        assertThat(facts.queryForList("SELECT field FROM field_holder WHERE open_field IS NOT NULL ORDER BY field", String.class))
                .containsExactly("chemical", "steel");
    }

    @Test
    void one_wrong_cell_and_nothing_is_entered() {
        enter("钢铁", "某钢铁集团", "钢铁基地", "2024", "1号");
        FaultyHolders faulty = refused(List.of(List.of("铝业", "某铝业集团", "铝业基地", "2024", "2号"), List.of("航天", "甲", "乙", "2024", "3号"),
                List.of("铝业", "另一家", "铝业基地", "2024", "4号")));
        assertThat(faulty.problems()).extracting(one -> one.line() + " " + one.column() + " " + one.fault().code())
                .containsExactly("3 领域 field.unknown-name", "4 领域 field.twice");
        assertThat(refused(List.of(List.of("钢铁", "某钢铁集团", "钢铁基地", "2026", ""))).problems())
                .extracting(one -> one.line() + " " + one.column() + " " + one.fault().code())
                .containsExactlyInAnyOrder("2 领域 field.held", "2 认定年度 field.year", "2 认定文号 field.said");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM field_holder", Long.class)).isEqualTo(1);
    }

    @Test
    void what_is_no_workbook_says_so() {
        FaultyHolders faulty = catchThrowableOfType(FaultyHolders.class, () -> Actors.run(manager, () -> keep.enter(new byte[] {1, 2, 3})));
        assertThat(faulty.problems()).singleElement().satisfies(one -> assertThat(one.fault().code()).startsWith("table.unreadable."));
    }

    private void enter(String... row) {
        Actors.run(manager, () -> keep.enter(workbook(List.of(List.of(row)))));
    }

    private int enterAll(List<List<String>> rows) {
        byte[] file = workbook(rows);
        return Actors.as(manager, () -> keep.enter(file));
    }

    private FaultyHolders refused(List<List<String>> rows) {
        return catchThrowableOfType(FaultyHolders.class, () -> enterAll(rows));
    }

    private static byte[] workbook(List<List<String>> rows) {
        try (SheetWriter writer = new SheetWriter(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.sheet("往年基地", HolderSheet.labels(), Collections.nCopies(HolderSheet.labels().size(), 20));
            rows.forEach(writer::row);
            writer.to(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
