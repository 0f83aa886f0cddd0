package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.edit.draft.PublishDraft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.SaveFields;
import io.luxuan.programme.edit.draft.SettleDraft;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A programme that officials made in the browser, from its forms to the last payment of its first round. */
@ServiceTest
class KeptProgrammePlayTest {
    private static final Person AUTHOR = new Person("play-author", "play-author", "王编制", Role.MANAGER, null);
    private static final Person SECOND = new Person("play-second", "play-second", "李发布", Role.MANAGER, null);
    private static final String PLAY = """
            play: 名额改为一项、最高改为100万元的，只有第一名入选，按新的上限拨付
            parts:
              - {name: 钢铁语料, field: corpus-production, points: 90, answers: {amount: "150"}, grade: 优秀, ends: AWARDED, paid: 100}
              - {name: 设计语料, field: corpus-design, points: 85, answers: {amount: "90"}, ends: NOT_SELECTED}
            """;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired StartDraft start;
    @Autowired SaveFields save;
    @Autowired SettleDraft settle;
    @Autowired PublishDraft publish;
    @Autowired ReadDrafts reading;
    @Autowired JdbcTemplate jdbc;

    private String draft;

    @AfterEach
    void retired_for_other_tests() {
        jdbc.update("DELETE FROM programme_draft WHERE id = ?", draft);
        jdbc.update("UPDATE programme_version SET retired_on = '2020-01-01' WHERE programme_id = 'K88'");
    }

    @Test
    void a_round_of_a_programme_made_in_the_browser_selects_and_pays_by_it() {
        draft = Actors.as(AUTHOR, () -> start.copy("P8", newest(), "K88"));
        Actors.run(AUTHOR, () -> {
            save.save(draft, 0, Map.of("quota.type", List.of("AT_MOST"), "quota.target", List.of("１"), "quota.most", List.of("1"),
                    "quota.band", List.of("0"), "funding.cap", List.of("100"), "name", List.of("高质量语料库（试点）")));
            assertThat(reading.judged(reading.one(draft)).faults()).isEmpty();
            settle.check(draft);
        });
        Actors.run(SECOND, () -> publish.publish(draft, reading.one(draft).textHash()));
        Play play = YAMLMapper.builder().build().readValue(PLAY, Play.class).of("K88");
        beans.createBean(SelectionPlaysTest.class).a_competition_ends_as_the_text_says(play);
    }

    private int newest() {
        return reading.versions().stream().filter(one -> one.programme().equals("P8")).mapToInt(ReadDrafts.Known::version).max().orElseThrow();
    }
}
