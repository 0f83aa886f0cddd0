package io.luxuan.statistics.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.publicity.site.RunningLists;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.figure.Figures;
import io.luxuan.statistics.figure.Line;
import io.luxuan.statistics.figure.Tab;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round that was played through its real process: five enter, two are selected, one of them falls to an objection. */
@ServiceTest
abstract class StatisticsScene {
    private static final Upload PDF = Upload.of("证据.pdf", "%PDF-1.4 evidence\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    private static final ObjectionForm OBJECTION = new ObjectionForm(ObjectorKind.PERSON, "孙悟空", IdType.RESIDENT_ID,
            "370102199001011231", "13812345678", Grounds.FRAUD, "论文数据与他人雷同");
    static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 3, 11, 10, 0);
    private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 3, 13, 10, 0);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Decisions decisions;
    @Autowired LodgeObjection lodge;
    @Autowired ObjectionsByTwo objections;
    @Autowired RunningLists running;
    @Autowired ShowFigures show;
    @Autowired JdbcTemplate facts;
    @Autowired MovableClock clock;

    PlayedRound play;

    @BeforeEach
    void on_a_monday_in_march() {
        play = beans.createBean(PlayedRound.class);
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    Played published() {
        Played round = play.toTheMeeting(new Quota(QuotaType.AT_MOST, null, 2, 2, 0), scores("a", "b", "c", "d", "e"));
        Actors.run(Person.SYSTEM, () -> decisions.decide(round.roundId(), decisions.tied(round.roundId()), "会商认为前者基础更好"));
        return round;
    }

    /** One objection goes its way to the end, another waits. */
    Played objectedTo() {
        Played round = published();
        String list = running.noticeOf(round.roundId()).orElseThrow();
        lodge.lodge(list, round.ids().get("a"), OBJECTION, List.of(PDF), false);
        String id = facts.queryForObject("SELECT id FROM objection WHERE round_id = ?", String.class, round.roundId());
        lodge.lodge(list, round.ids().get("b"), OBJECTION, List.of(PDF), false);
        clock.moveTo(WEDNESDAY);
        Actors.run(round.manager(), () -> objections.take(id));
        clock.moveTo(FRIDAY);
        Actors.run(round.manager(), () -> objections.conclude(id, true));
        return round;
    }

    static Map<String, Integer> scores(String... names) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (String name : names) {
            scores.put(name, 90 - 5 * scores.size());
        }
        return scores;
    }

    static StatisticsQuery query(Played round, Tab tab, By by, String from, String until, String step) {
        return new StatisticsQuery(tab, by, null, round.roundId(), null, from, until, step);
    }

    Shown shown(Person reader, StatisticsQuery query) {
        return Actors.as(reader, () -> show.all(query));
    }

    Figures figures(Played round, Tab tab, By by) {
        return figures(round, tab, by, null, null);
    }

    Figures figures(Played round, Tab tab, By by, String from, String until) {
        return shown(round.manager(), query(round, tab, by, from, until, null)).figures();
    }

    static List<String> only(Figures figures) {
        assertThat(figures.lines()).hasSize(1);
        return plain(figures.lines().get(0));
    }

    static List<String> row(Figures figures, String key) {
        return plain(figures.lines().stream().filter(line -> key.equals(line.label().key())).findFirst().orElseThrow());
    }

    /** Each row's label with its first figure. */
    static List<String> rows(Figures figures) {
        return figures.lines().stream().map(line -> (line.label().key() == null ? line.label().text() : line.label().key()) + " "
                + plain(line.values().get(0))).toList();
    }

    static List<String> plain(Line line) {
        List<String> texts = new ArrayList<>();
        line.values().forEach(value -> texts.add(plain(value)));
        return texts;
    }

    static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
