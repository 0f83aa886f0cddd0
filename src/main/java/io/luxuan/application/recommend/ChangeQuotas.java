package io.luxuan.application.recommend;

import io.luxuan.application.store.Setting;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Other numbers for recommenders while applications wait for them. */
@UseCase
@ForManagers
public class ChangeQuotas implements TwoPersonAction {
    static final String NAME = "recommend.quota";
    private static final String MOST = "most";
    private static final String RANKED = "ranked";
    private static final String OWN = "own";

    private final QuotaChanges changes;
    private final Setting setting;

    ChangeQuotas(QuotaChanges changes, Setting setting) {
        this.changes = changes;
        this.setting = setting;
    }

    static Wish wish(String roundId, QuotaForm form, String reason) {
        return Wish.of(NAME, roundId, roundId, reason).with(MOST, form.most() == null ? "" : form.most().strip())
                .with(RANKED, String.valueOf(form.asksForOrder())).with(OWN, form.own() == null ? "" : form.own().strip());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal as {@link SetQuotas#set} says; {@code recommend.quota-same} where nothing is left to change */
    @Override
    public Subject look(Wish wish) {
        QuotaChange change = change(wish);
        if (change.isNone()) {
            throw new Refusal("recommend.quota-same");
        }
        return Subject.of("/manager/rounds/" + wish.roundId() + "/recommenders", "round", setting.round(wish.roundId()).title())
                .line("quota.all", QuotaChanges.said(change.before()), QuotaChanges.said(change.next()))
                .line("quota.own", orNone(changes.said(change.ownsBefore())), orNone(changes.said(change.owns())));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        changes.apply(change(approved.wish()), approved.reason());
    }

    private QuotaChange change(Wish wish) {
        return changes.look(wish.roundId(), new QuotaForm(wish.details().get(MOST), Boolean.valueOf(wish.details().get(RANKED)),
                wish.details().get(OWN)));
    }

    private static String orNone(String said) {
        return said.isEmpty() ? "—" : said;
    }
}
