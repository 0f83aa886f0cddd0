package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is told in the moment in which it is published, to those on it and to those who are not. */
class ToldOfListsTest extends PublicityScene {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    @Autowired HoldUnseen unseen;

    private Heard heard;

    @BeforeEach
    void ears() {
        heard = Heard.in(beans);
    }

    /** Somebody of the unit whose application it is. */
    private Person of(Played round, String name) {
        String unit = facts.queryForObject("SELECT organisation_id FROM application WHERE id = ?", String.class, round.ids().get(name));
        return play.account("hears-" + name, Role.APPLICANT, unit);
    }

    @Test
    void winners_and_losers_hear_of_the_list_and_until_when_they_may_object() {
        Played round = meeting(scores("a", 90, "b", 80, "c", 70));
        Person winner = of(round, "a");
        Person loser = of(round, "c");
        publish(round);
        Notice list = notices.latestList(round.roundId());
        heard.everything();
        assertThat(heard.kinds(winner)).contains(ToldKind.LISTED).doesNotContain(ToldKind.NOT_LISTED);
        assertThat(heard.kinds(loser)).contains(ToldKind.NOT_LISTED).doesNotContain(ToldKind.LISTED);
        News lost = heard.by(loser).stream().filter(news -> news.kind() == ToldKind.NOT_LISTED).findFirst().orElseThrow();
        assertThat(lost.text()).contains(list.endsAt().format(MOMENT)).doesNotContain("评分", "得分", "70 分");
        assertThat(heard.kinds(round.manager())).doesNotContain(ToldKind.LISTED, ToldKind.NOT_LISTED);

        play.pass(list.endsAt().plusSeconds(1));
        heard.everything();
        assertThat(heard.kinds(winner)).contains(ToldKind.CONFIRMED);
        assertThat(heard.kinds(loser)).doesNotContain(ToldKind.CONFIRMED);
    }

    @Test
    void the_unit_hears_of_an_objection_and_of_its_answer_and_nobody_of_who_objects() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        Person unit = of(round, "a");
        Person other = of(round, "b");
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        heard.everything();
        assertThat(heard.kinds(round.manager())).contains(ToldKind.OBJECTION_LODGED);
        assertThat(heard.kinds(unit)).doesNotContain(ToldKind.OBJECTION_OPEN);
        conclude(round, id, false);
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.OBJECTION_OPEN, ToldKind.OBJECTION_ANSWERED);
        assertThat(heard.kinds(other)).doesNotContain(ToldKind.OBJECTION_OPEN);
        assertThat(heard.by(round.manager()).toString() + heard.by(unit)).doesNotContain(REAL_NAME.name(), REAL_NAME.phone());
        assertThat(facts.queryForList("SELECT * FROM told").toString()).doesNotContain(REAL_NAME.name(), REAL_NAME.idNumber());
    }

    @Test
    void what_nobody_looked_at_in_time_holds_the_project_up_and_both_sides_hear_it() {
        Played round = published(scores("a", 90, "b", 80, "c", 70));
        Person unit = of(round, "a");
        lodge(round, "a", REAL_NAME, List.of(PDF));
        clock.moveTo(clock.now().plusDays(5));
        Actors.run(Person.SYSTEM, unseen::some);
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.OBJECTION_HELD).doesNotContain(ToldKind.OBJECTION_OPEN);
        assertThat(heard.kinds(round.manager())).contains(ToldKind.OBJECTION_LODGED, ToldKind.OBJECTION_HELD);
    }

    private void publish(Played round) {
        Actors.run(round.manager(),
                () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号")));
    }
}
