package io.luxuan.account.people;

import io.luxuan.shared.actor.ProvedAddresses;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.ForUnitAdministrators;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Set;

/** Who is of a unit: its own people read all of it, staff too. */
@UseCase
class ReadPeople {
    private final OwnPeople own;
    private final ColleagueMapper people;
    private final ProvedAddresses addresses;

    ReadPeople(OwnPeople own, ColleagueMapper people, ProvedAddresses addresses) {
        this.own = own;
        this.people = people;
        this.addresses = addresses;
    }

    /** @param provable whether there is any way to prove an address; @param proved of whom an e-mail address or a mobile is proved */
    record People(List<Colleague> all, Set<String> proved, boolean provable) {
        public boolean isReached(String id) {
            return proved.contains(id);
        }

        /** Administrators whom nobody could reach if their password were lost. */
        public List<Colleague> unreached() {
            return all.stream().filter(one -> provable && one.isAdministrator() && one.isHere() && !isReached(one.id())).toList();
        }

        public boolean isLed() {
            return all.stream().anyMatch(one -> one.isHere() && one.maySignIn() && one.isAdministrator());
        }
    }

    @ForApplicants
    People own() {
        return with(own.all());
    }

    @ForStaff
    People of(String unit) {
        return with(people.of(unit));
    }

    @ForUnitAdministrators
    Colleague one(String id) {
        return own.find(id);
    }

    /** To whom something can be handed over. */
    @ForUnitAdministrators
    List<Colleague> successors(String id) {
        return own.all().stream().filter(one -> one.isHere() && one.maySignIn() && !one.id().equals(id)).toList();
    }

    private People with(List<Colleague> all) {
        return new People(all, addresses.of(all.stream().map(Colleague::id).toList()), addresses.canProve());
    }
}
