package io.luxuan.plays;

import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.unit.register.ClaimEntry;
import io.luxuan.unit.register.EntryForm;
import io.luxuan.unit.register.Fact;
import io.luxuan.unit.register.JudgeEntry;
import java.util.Map;

/** What the register knows of units before they enter: claimed with evidence, confirmed by a manager. */
class Listings {
    private static final Map<String, String> CODES = Map.of("济南市级算力服务供应商", "JINAN_COMPUTING");

    private final Organisations organisations;
    private final ClaimEntry claim;
    private final JudgeEntry judge;
    private final MovableClock clock;

    Listings(Organisations organisations, ClaimEntry claim, JudgeEntry judge, MovableClock clock) {
        this.organisations = organisations;
        this.claim = claim;
        this.judge = judge;
        this.clock = clock;
    }

    void list(CallScene scene, String list, String name) {
        String unit = Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation(name, null, OrganisationKind.ENTERPRISE, "济南", null)));
        confirmed(scene, scene.person(Role.APPLICANT, unit), Fact.SUPPLIER, CODES.get(list));
    }

    /** @param size such as SME */
    void sized(CallScene scene, Person applicant, String size) {
        confirmed(scene, applicant, Fact.SIZE, size);
    }

    private void confirmed(CallScene scene, Person applicant, Fact fact, String code) {
        String id = Ids.next();
        String from = clock.now().toLocalDate().minusMonths(6).toString();
        Actors.run(applicant, () -> claim.claim(id, fact, new EntryForm(code, null, null, from, null), CallScene.pdf()));
        Actors.run(scene.person(Role.MANAGER, null), () -> judge.confirm(id));
    }
}
