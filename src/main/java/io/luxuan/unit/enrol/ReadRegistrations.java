package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.account.UnitAccounts;
import io.luxuan.account.UnitAccounts.Contact;
import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.find.Like;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.unit.register.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Registrations as managers, supervisors and departments read them. */
@UseCase
public class ReadRegistrations {
    private final RegistrationMapper registrations;
    private final AlikeUnits alike;
    private final Organisations organisations;
    private final UnitAccounts accounts;
    private final Evidence evidence;

    ReadRegistrations(RegistrationMapper registrations, AlikeUnits alike, Organisations organisations, UnitAccounts accounts,
            Evidence evidence) {
        this.registrations = registrations;
        this.alike = alike;
        this.organisations = organisations;
        this.accounts = accounts;
        this.evidence = evidence;
    }

    /** @param confirmable whether a manager may confirm it without a word more */
    public record Line(Registration one, List<Alike> alike, boolean confirmable) {}

    /** @param contacts of each unit of the register that is alike, by its id */
    public record Page(
            Registration one, Organisation unit, String department, List<Alike> alike, Map<String, List<Contact>> contacts) {
        public boolean isOpen() {
            return !one.state().isSettled();
        }

        public boolean isCodeTaken() {
            return alike.stream().anyMatch(other -> other.unit() && other.sameCode());
        }
    }

    /** @param search part of a name or code; null for all */
    @ForStaff
    public Slice<Line> page(RegistrationState state, String search, String cursor) {
        return lines(state, null, search, cursor);
    }

    @ForRecommenders
    public Slice<Line> ofDepartment(RegistrationState state, String search, String cursor) {
        String department = Actors.require().organisationId();
        return department == null ? new Slice<>(List.of(), null) : lines(state, department, search, cursor);
    }

    /** Those of a list that are still there, in the order of the list. */
    @ForManagers
    public List<Line> these(List<String> units) {
        return lines(units.isEmpty() ? List.of() : registrations.withIds(units.stream().distinct().limit(Slice.PAGE).toList()));
    }

    @ForStaff
    public Page one(String unit) {
        return page(found(unit));
    }

    @ForRecommenders
    public Page oneOfDepartment(String unit) {
        Registration found = found(unit);
        if (!ConfirmRecommended.isOwn(found)) {
            throw new NotFound("unit registration", unit);
        }
        return page(found);
    }

    @ForManagers
    public AttachmentContent licence(String unit) {
        return content(found(unit));
    }

    @ForRecommenders
    public AttachmentContent licenceOfOwn(String unit) {
        return content(oneOfDepartment(unit).one());
    }

    private Slice<Line> lines(RegistrationState state, String department, String search, String cursor) {
        MomentCursor after = MomentCursor.parse(cursor).orElse(null);
        Slice<Registration> page = Slice.of(registrations.page(state, department, Like.holding(search), after, Slice.PAGE + 1), Slice.PAGE,
                one -> MomentCursor.of(one.movedAt(), one.organisationId()));
        return new Slice<>(lines(page.rows()), page.next());
    }

    private List<Line> lines(List<Registration> rows) {
        Map<String, List<Alike>> others = alike.of(rows);
        return rows.stream().map(one -> new Line(one, others.get(one.organisationId()),
                EnrolRules.mayConfirm(one, others.get(one.organisationId()), true, null).isAllowed())).toList();
    }

    private Page page(Registration one) {
        Map<String, List<Contact>> contacts = new HashMap<>();
        List<Alike> others = alike.of(one);
        Actors.run(Person.SYSTEM, () -> others.stream().filter(Alike::unit)
                .forEach(other -> contacts.put(other.id(), accounts.contacts(other.id()))));
        return new Page(one, organisations.get(one.organisationId()),
                one.recommenderId() == null ? null : organisations.get(one.recommenderId()).name(), others, contacts);
    }

    private Registration found(String unit) {
        Registration found = registrations.find(unit);
        if (found == null) {
            throw new NotFound("unit registration", unit);
        }
        return found;
    }

    private AttachmentContent content(Registration one) {
        if (!one.hasLicence()) {
            throw new NotFound("licence", one.organisationId());
        }
        return evidence.open(one.licence());
    }
}
