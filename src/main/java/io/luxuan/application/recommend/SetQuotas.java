package io.luxuan.application.recommend;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** A manager says how many each department may recommend in a round, and whether they put theirs in order. */
@UseCase
class SetQuotas {
    private final QuotaChanges changes;
    private final AskSecondPerson ask;

    SetQuotas(QuotaChanges changes, AskSecondPerson ask) {
        this.changes = changes;
        this.ask = ask;
    }

    /**
     * Until the recommenders' time is over. The same twice is said once. Once applications came to departments, one alone makes only more
     * room for all alike; what else it changes two people do.
     *
     * @param reason needed where it takes two
     * @return id of what waits for another's word; empty where it was done at once
     * @throws io.luxuan.shared.Refusal with what is wrong at its fields; nobody may get less than was recommended already
     */
    @ForManagers
    @Transactional
    public Optional<String> set(String roundId, QuotaForm form, String reason) {
        QuotaChange change = changes.look(roundId, form);
        if (change.isNone()) {
            return Optional.empty();
        }
        if (changes.takesTwo(change)) {
            return Optional.of(ask.ask(ChangeQuotas.wish(roundId, form, reason)));
        }
        changes.apply(change, null);
        return Optional.empty();
    }
}
