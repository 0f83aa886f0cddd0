package io.luxuan.recover;

import io.luxuan.account.RecoverAccount;
import io.luxuan.notify.AddressCodes;
import io.luxuan.notify.CodeAsker;
import io.luxuan.notify.ProvedContacts;
import io.luxuan.notify.ProvedContacts.Proved;
import io.luxuan.notify.Way;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * A code goes to the address that was proved to be the owner's, or at which a colleague was invited, and typing it back sets a password.
 * Whoever asks learns neither whether there is such a name nor whether it has an address: the answer comes before anything is looked up,
 * and a code that nobody gets is kept where there is none, so that guessing at it is the same work with the same words.
 */
@UseCase
@ForEveryone
class RecoverPassword {
    static final Period INVITED = Period.ofDays(14);
    private static final String PURPOSE = "password";
    private static final String WRONG = "refusal.recover.code";

    private final RecoverAccount accounts;
    private final ProvedContacts contacts;
    private final InvitedMapper invited;
    private final AddressCodes codes;
    private final Sending sending;
    private final Seal nobody;
    private final MovableClock clock;

    RecoverPassword(RecoverAccount accounts, ProvedContacts contacts, InvitedMapper invited, AddressCodes codes, Sending sending,
            ServerSecrets secrets, MovableClock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.invited = invited;
        this.codes = codes;
        this.sending = sending;
        this.nobody = secrets.seal("recover");
        this.clock = clock;
    }

    /** Whether codes can be sent at all. */
    public boolean isOpen() {
        return codes.canSend(Way.MAIL) || codes.canSend(Way.SMS);
    }

    /** Answers what the code will be typed back with. @param remoteAddress of whoever asks */
    public String ask(String username, String remoteAddress) {
        if (username == null || username.isBlank()) {
            throw new Refusal("account.form", Map.of("username", "rule.account.required"));
        }
        String ticket = Ids.next();
        boolean known = Actors.as(Person.SYSTEM, () -> accounts.isKnownHere(username));
        CodeAsker asker = known ? CodeAsker.ownerAt(remoteAddress) : CodeAsker.at(remoteAddress);
        sending.later(() -> send(username, ticket, asker));
        return ticket;
    }

    private void send(String username, String ticket, CodeAsker asker) {
        Optional<String> account = accounts.mayRecover(username);
        Optional<Proved> at = account.flatMap(this::address);
        codes.send(ticket, PURPOSE, at.isPresent() ? account.get() : stranger(username), at.map(Proved::way).orElse(Way.MAIL),
                at.map(Proved::address).orElse(""), asker);
    }

    /** @throws Refusal with all fields that are wrong; a code that was right counts no more */
    @Transactional(noRollbackFor = Refusal.class)
    public void set(String username, String ticket, String code, String password, String repeated) {
        FieldFaults faults = new FieldFaults();
        Actors.run(Person.SYSTEM, () -> accounts.judge(faults, username, password, repeated));
        faults.refuse("account.form");
        Actors.run(Person.SYSTEM, () -> proved(username, ticket, code, password));
    }

    private void proved(String username, String ticket, String code, String password) {
        Optional<String> account = accounts.mayRecover(username);
        Optional<Proved> at = account.flatMap(this::address);
        String proved = prove(ticket, at.isPresent() ? account.get() : stranger(username), code);
        if (at.isEmpty() || !at.get().address().equals(proved)) {
            throw wrong();
        }
        accounts.setPassword(account.get(), password);
        if (invited.remove(account.get()) > 0) {
            contacts.confirm(account.get(), at.get().way(), proved);
        }
    }

    private String prove(String ticket, String owner, String code) {
        try {
            return codes.prove(ticket, PURPOSE, owner, code);
        } catch (Refusal refused) {
            throw wrong();
        }
    }

    private Optional<Proved> address(String account) {
        Optional<Proved> proved = contacts.best(account);
        return proved.isPresent() ? proved
                : invited.of(account, clock.now().minus(INVITED)).map(address -> new Proved(Way.MAIL, address));
    }

    /** Stands for a name that is nobody's, or whose owner nobody can reach. */
    private String stranger(String username) {
        return nobody.of(username == null ? "" : username.strip().toLowerCase(Locale.ROOT));
    }

    private static Refusal wrong() {
        return new Refusal("account.form", Map.of("code", WRONG));
    }
}
