package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.CreditCode;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.OrganisationKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a unit may say of itself. Whether another has its name or code is not asked here: the answer would tell. */
@Component
class UnitFormRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CITY = 40;
    private static final int LONGEST_CONTACT = 100;
    private static final int LONGEST_WORDS = 1000;

    private final Organisations organisations;

    UnitFormRules(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Organisation> recommenders() {
        return organisations.recommenders();
    }

    FieldFaults judge(UnitForm form) {
        FieldFaults faults = new FieldFaults();
        text(faults, "unitName", form.unitName(), LONGEST_NAME);
        faults.note("unitName", UnitKey.judgeOne(form.unitName()));
        faults.note("creditCode", CreditCode.judge(form.code()));
        if (form.kind() == null || form.kind() == OrganisationKind.DEPARTMENT) {
            faults.note("kind", Verdict.refused("account.required"));
        }
        text(faults, "city", form.city(), LONGEST_CITY);
        faults.note("recommenderId", department(form.recommender()));
        text(faults, "contact", form.contact(), LONGEST_CONTACT);
        faults.note("phone", Numbers.judgePhone(form.telephone()));
        if (form.saying() != null && form.saying().length() > LONGEST_WORDS) {
            faults.note("words", Verdict.refused("account.too-long"));
        }
        return faults;
    }

    /** @param id null where none is named */
    Verdict department(String id) {
        return id == null || organisations.recommenders().stream().anyMatch(unit -> unit.id().equals(id))
                ? Verdict.ALLOWED : Verdict.refused("account.organisation-unknown");
    }

    private static void text(FieldFaults faults, String field, String typed, int longest) {
        if (Wording.saysNothing(typed)) {
            faults.note(field, Verdict.refused("account.required"));
        } else if (typed.strip().length() > longest) {
            faults.note(field, Verdict.refused("account.too-long"));
        }
    }
}
