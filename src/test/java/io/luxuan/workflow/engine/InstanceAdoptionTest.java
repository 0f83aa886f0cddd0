package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.instance.InstanceMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class InstanceAdoptionTest {
    private final String round = Ids.next();

    @Autowired Processes processes;
    @Autowired InstanceAdoption adoption;
    @Autowired InstanceMapper instances;
    @Autowired JdbcTemplate facts;

    @Test
    void a_start_that_was_cut_off_is_gone_on_with_by_the_next() {
        String adopted = begun();
        String missing = begun();
        facts.update("DELETE FROM flow_instance WHERE id = ?", missing);
        facts.update("DELETE FROM done_once WHERE name = ?", InstanceAdoption.NAME);
        adoption.adopt();
        assertThat(instances.get(missing).roundId()).isEqualTo(round);
        assertThat(instances.get(adopted).roundId()).isEqualTo(round);
    }

    @Test
    void it_is_done_once() {
        adoption.adopt();
        String gone = begun();
        facts.update("DELETE FROM flow_instance WHERE id = ?", gone);
        adoption.adopt();
        assertThat(instances.get(gone)).isNull();
    }

    private String begun() {
        return Actors.as(Person.SYSTEM, () -> processes.start("errand", Ids.next(), round, Map.of()));
    }
}
