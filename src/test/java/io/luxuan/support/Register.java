package io.luxuan.support;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the register knows of units before they enter: claimed with evidence, confirmed by a manager. */
public class Register {
    private static final Map<String, String> CODES = Map.of("济南市级算力服务供应商", "JINAN_COMPUTING");

    private final Organisations organisations;
    private final ClaimEntry claim;
    private final JudgeEntry judge;
    private final MovableClock clock;

    public Register(Organisations organisations, ClaimEntry claim, JudgeEntry judge, MovableClock clock) {
        this.organisations = organisations;
        this.claim = claim;
        this.judge = judge;
        this.clock = clock;
    }

    public void list(CallScene scene, String list, String name) {
        String unit = Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation(name, null, OrganisationKind.ENTERPRISE, "济南", null)));
        confirmed(scene, scene.person(Role.APPLICANT, unit), Fact.SUPPLIER, CODES.get(list));
    }

    /** @param size such as SME */
    public void sized(CallScene scene, Person applicant, String size) {
        confirmed(scene, applicant, Fact.SIZE, size);
    }

    /** @param level null for a title that has one; @param until null for one that holds still */
    public void titled(CallScene scene, Person applicant, String name, String level, LocalDate on, LocalDate until) {
        confirmed(scene, applicant, Fact.TITLE, new EntryForm(code(name), level, "证书" + on, on.toString(), until == null ? null : until.toString()));
    }

    private static String code(String name) {
        try {
            return new ClassPathResource("dictionaries/titles.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                    .map(line -> List.of(line.split(",", -1))).filter(cells -> cells.get(1).equals(name)).findFirst().orElseThrow().get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void confirmed(CallScene scene, Person applicant, Fact fact, String code) {
        confirmed(scene, applicant, fact, new EntryForm(code, null, null, clock.now().toLocalDate().minusMonths(6).toString(), null));
    }

    private void confirmed(CallScene scene, Person applicant, Fact fact, EntryForm form) {
        String id = Ids.next();
        Actors.run(applicant, () -> claim.claim(id, fact, form, CallScene.pdf()));
        Actors.run(scene.person(Role.MANAGER, null), () -> judge.confirm(id));
    }
}
