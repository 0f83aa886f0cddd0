package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ProgrammeStoreTest {
    @Autowired ProgrammeFiles files;
    @Autowired Programmes programmes;
    @Autowired JdbcTemplate jdbc;

    private final String id = "T" + ThreadLocalRandom.current().nextInt(100, 999);
    private final String first = Texts.programme("P12/v5.yml").replace("id: P12", "id: " + id).replace("version: 5", "version: 1");
    private final String changed = first.replace("band: 2", "band: 1");

    @AfterEach
    void without_it() {
        jdbc.update("DELETE FROM selection_round WHERE programme_id = ?", id);
        jdbc.update("DELETE FROM programme_version WHERE programme_id = ?", id);
    }

    @Test
    void taking_the_same_version_in_again_changes_nothing() {
        assertThat(takeIn(new ProgrammeText("T.yml", first))).isEmpty();
        assertThat(takeIn(new ProgrammeText("T.yml", first.replace("\n", "\r\n")))).isEmpty();
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void a_version_that_no_round_uses_may_still_be_changed() {
        takeIn(new ProgrammeText("T.yml", first));
        assertThat(newest().quota().band()).isEqualTo(2);
        assertThat(takeIn(new ProgrammeText("T.yml", changed))).isEmpty();
        assertThat(newest().quota().band()).isEqualTo(1);
    }

    @Test
    void a_changed_file_of_a_version_in_use_is_listed_and_the_stored_one_stays_in_force() {
        takeIn(new ProgrammeText("T.yml", first));
        jdbc.update("INSERT INTO selection_round (id, programme_id, programme_version, title, year_no, stage, opens_at,"
                + " closes_at, recommend_by, review_by, settings, opened_at) SELECT ?, programme_id, version_no, 'r', 2020,"
                + " 'CLOSED', stored_at, stored_at, stored_at, stored_at, '{}', stored_at"
                + " FROM programme_version WHERE programme_id = ?", Ids.next(), id);
        List<FaultyFile> faulty = takeIn(new ProgrammeText("T.yml", changed));
        assertThat(faulty).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("T.yml");
            assertThat(file.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(3);
                assertThat(Checked.sentence(fault)).contains("这一版本已有轮次使用").contains("版本号改为 2");
            });
        });
        assertThat(newest().quota().band()).isEqualTo(2);
    }

    @Test
    void a_new_version_becomes_current_and_the_old_one_stays_as_it_was() {
        takeIn(new ProgrammeText("T.yml", first), new ProgrammeText("T-v2.yml", changed.replace("version: 1", "version: 2")));
        assertThat(newest().version()).isEqualTo(2);
        assertThat(programmes.pinned(id, 2).quota().band()).isEqualTo(1);
        assertThat(programmes.pinned(id, 1).quota().band()).isEqualTo(2);
    }

    @Test
    void of_two_files_with_one_version_the_second_is_listed() {
        List<FaultyFile> faulty = takeIn(new ProgrammeText("a.yml", first), new ProgrammeText("b.yml", changed));
        assertThat(faulty).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("b.yml");
            assertThat(Checked.sentence(file.faults().get(0))).startsWith("“a.yml”已经是同一编号的同一版本");
        });
        assertThat(newest().quota().band()).isEqualTo(2);
    }

    @Test
    void a_faulty_file_does_not_hold_back_the_others() {
        List<FaultyFile> faulty = takeIn(new ProgrammeText("a.yml", "id: [P1"), new ProgrammeText("b.yml", first));
        assertThat(faulty).extracting(FaultyFile::file).containsExactly("a.yml");
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void what_another_release_stored_and_this_one_cannot_run_is_passed_over() {
        takeIn(new ProgrammeText("T.yml", first));
        jdbc.update("INSERT INTO programme_version (programme_id, version_no, sha256, yaml_text, stored_at)"
                + " SELECT programme_id, 2, 'other', 'id: later', stored_at FROM programme_version"
                + " WHERE programme_id = ?", id);
        assertThat(newest().version()).isEqualTo(1);
    }

    private List<FaultyFile> takeIn(ProgrammeText... texts) {
        return Actors.as(Person.SYSTEM, () -> files.takeIn(List.of(texts)));
    }

    private Programme newest() {
        return programmes.current().stream().filter(programme -> programme.id().equals(id)).findFirst().orElseThrow();
    }
}
