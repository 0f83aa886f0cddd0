package io.luxuan.application.form;

import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an open page asks again and again: one statement while nobody else writes. */
@UseCase
@ForApplicants
class ReadEditing {
    private final AnswerMapper answers;
    private final Own own;
    private final Setting setting;
    private final WhoEdits who;
    private final MovableClock clock;

    ReadEditing(AnswerMapper answers, Own own, Setting setting, WhoEdits who, MovableClock clock) {
        this.answers = answers;
        this.own = own;
        this.setting = setting;
        this.who = who;
        this.clock = clock;
    }

    /** Another unit's form, or none, has nobody in it. */
    Together now(String applicationId) {
        Person me = Actors.require();
        List<AnswerRow> fresh = answers.ofOthersSince(applicationId, me.organisationId(), me.id(), clock.now().minus(WhoEdits.NOW));
        if (fresh.isEmpty()) {
            return new Together(true, List.of(), Map.of());
        }
        ApplicationRow row = own.find(applicationId);
        return who.of(row, setting.form(row.roundId()), fresh, Set.of());
    }
}
