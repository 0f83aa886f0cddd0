package io.luxuan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.support.ServiceTest;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProgrammeStoreTest {
    @Autowired ProgrammeStore store;
    @Autowired Programmes programmes;

    private final String id = "T" + ThreadLocalRandom.current().nextInt(100, 999);
    private final String first = ProgrammeReaderTest.load("P12-v1.yml").replace("id: P12", "id: " + id);

    @Test
    void storing_the_same_version_again_changes_nothing() {
        store.store(new ProgrammeText("T.yml", first));
        store.store(new ProgrammeText("T.yml", first.replace("\n", "\r\n")));
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void the_same_version_with_another_text_is_refused() {
        store.store(new ProgrammeText("T.yml", first));
        assertThatThrownBy(() -> store.store(new ProgrammeText("T.yml", first.replace("band: 2", "band: 1"))))
                .isInstanceOf(ProgrammeFault.class).hasMessageContaining("T.yml").hasMessageContaining("version 1 of " + id)
                .hasMessageContaining("give the changed text a new version");
        assertThat(newest().quota().band()).isEqualTo(2);
    }

    @Test
    void a_new_version_becomes_current_and_the_old_one_stays_as_it_was() {
        store.store(new ProgrammeText("T.yml", first));
        store.store(new ProgrammeText("T-v2.yml", first.replace("version: 1", "version: 2").replace("band: 2", "band: 1")));
        assertThat(newest().version()).isEqualTo(2);
        assertThat(programmes.pinned(id, 2).quota().band()).isEqualTo(1);
        assertThat(programmes.pinned(id, 1).quota().band()).isEqualTo(2);
    }

    private Programme newest() {
        return programmes.current().stream().filter(programme -> programme.id().equals(id)).findFirst().orElseThrow();
    }
}
