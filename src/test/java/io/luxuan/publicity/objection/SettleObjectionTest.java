package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.countersign.SettleWish;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No one person takes a winner off, or clears it. */
class SettleObjectionTest extends PublicityScene {
    private static final String FOUND = "调阅原始数据，与他人论文逐图比对一致";
    private static final String REPLY = "经查所述情况属实，异议成立";

    @Autowired SettleWish settle;

    @Test
    void nothing_ends_before_another_read_facts_findings_and_reply_and_confirmed() {
        Played round = published(scores("a", 90, "b", 80));
        String id = taken(round);
        String wish = asked(round.manager(), id, true);
        assertThat(objections.find(id).state()).isEqualTo(ObjectionState.INVESTIGATING);
        assertThat(objections.find(id).reply()).isEqualTo("已受理");
        assertThat(two.reads(wish)).contains("结论：异议成立，公示期满后取消资格，按排序递补", "调查核实情况：" + FOUND,
                "异议所述的事实与理由：" + REAL_NAME.facts());
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> settle.confirm(wish))).hasMessage("countersign.own");
        two.confirm(wish);
        two.confirm(wish);
        Objection ended = objections.find(id);
        assertThat(ended.state()).isEqualTo(ObjectionState.UPHELD);
        assertThat(ended.findings()).isEqualTo(FOUND);
        assertThat(ended.reply()).isEqualTo(REPLY);
        assertThat(ended.handledBy()).isEqualTo(round.manager().id());
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(facts.queryForList("SELECT to_state FROM audit_log WHERE subject_id = ? AND action = 'objection.handle' ORDER BY seq",
                String.class, id)).containsExactly("INVESTIGATING", "UPHELD");
    }

    @Test
    void one_that_is_not_taken_up_waits_for_another_too_and_holds_its_entry_meanwhile_if_it_is_old() {
        Played round = published(scores("a", 90, "b", 80));
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        String wish = Actors.as(round.manager(), () -> handle.decline(id, "所述事项不属于受理异议的范围"));
        assertThat(objections.find(id).state()).isEqualTo(ObjectionState.LODGED);
        two.confirm(wish);
        assertThat(objections.find(id).state()).isEqualTo(ObjectionState.DECLINED);
        assertThat(objections.find(id).findings()).isNull();
        assertThat(state(round, "a")).isEqualTo(EntryState.LISTED);
    }

    @Test
    void another_conclusion_does_not_slip_in_and_asking_again_is_asking_once() {
        Played round = published(scores("a", 90, "b", 80));
        String id = taken(round);
        String wish = asked(round.manager(), id, true);
        assertThat(asked(round.manager(), id, true)).isEqualTo(wish);
        assertThatThrownBy(() -> asked(round.manager(), id, false)).hasMessage("countersign.waits");
    }

    @Test
    void what_a_former_handler_asked_for_is_not_done_after_another_took_over() {
        Played round = published(scores("a", 90, "b", 80));
        String id = taken(round);
        String wish = asked(round.manager(), id, false);
        Person next = play.account("next", Role.MANAGER, null);
        Actors.run(next, () -> take.take(id, "原经办人与被异议单位有往来"));
        assertThatThrownBy(() -> two.confirm(wish)).hasMessage("objection.not-handler");
        Actors.run(next, () -> settle.refuse(wish, "承办人已经更换，重新调查核实"));
        two.confirm(asked(next, id, true));
        assertThat(objections.find(id).state()).isEqualTo(ObjectionState.UPHELD);
        assertThat(objections.find(id).handledBy()).isEqualTo(next.id());
    }

    @Test
    void every_field_that_says_too_little_is_named() {
        Played round = published(scores("a", 90, "b", 80));
        String id = taken(round);
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> handle.conclude(id, true, "属实", "。。。。。。。。。。。。")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("findings", "reply"));
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> handle.conclude(id, true, "查".repeat(10_001), "答".repeat(1001))))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys("findings", "reply"));
    }

    private String taken(Played round) {
        String id = lodge(round, "a", REAL_NAME, List.of(PDF));
        Actors.run(round.manager(), () -> handle.accept(id, "已受理"));
        return id;
    }

    private String asked(Person handler, String id, boolean upheld) {
        return Actors.as(handler, () -> handle.conclude(id, upheld, FOUND, REPLY));
    }
}
