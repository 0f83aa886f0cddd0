package io.luxuan.account.passkey;

import com.webauthn4j.data.client.challenge.Challenge;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The passkeys of accounts. Who may do what with them is asked elsewhere, before. */
@Component
public class Passkeys {
    public static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final PasskeyMapper mapper;
    private final Challenges challenges;
    private final MovableClock clock;

    Passkeys(PasskeyMapper mapper, Challenges challenges, MovableClock clock) {
        this.mapper = mapper;
        this.challenges = challenges;
        this.clock = clock;
    }

    public List<Passkey> of(String account) {
        return mapper.of(account).stream().map(row -> new Passkey(row.id(), row.name(), row.rpId(), row.backedUp(), row.createdAt(),
                row.lastUsedAt())).toList();
    }

    /** What a browser is asked to make one. */
    public Map<String, Object> askToMake(Person owner) {
        return Questions.make(challenges.issue(Purpose.MAKE, HereIs.session()), HereIs.host(), owner, mapper.of(owner.id()));
    }

    /** What a browser is asked to use one of the account's. */
    public Map<String, Object> askToProve(String account) {
        return Questions.prove(challenges.issue(Purpose.PROVE, HereIs.session()), HereIs.host(), mapper.of(account));
    }

    /** Keeps the one that was made in this session. */
    public Verdict add(Person owner, String name, PasskeyAnswer answer) {
        if (mapper.of(owner.id()).size() >= MOST) {
            return Verdict.refused("passkey.most", MOST);
        }
        Optional<Challenge> asked = answer.isReadable() ? challenges.asked(answer.ticket(), Purpose.MAKE, HereIs.session()) : Optional.empty();
        if (asked.isEmpty()) {
            return Verdict.refused("passkey.stale");
        }
        return made(owner, name, answer, asked.get())
                .map(made -> challenges.take(asked.get()) ? inserted(made) : Verdict.refused("passkey.stale"))
                .orElseGet(() -> Verdict.refused("passkey.wrong"));
    }

    private Optional<PasskeyRow> made(Person owner, String name, PasskeyAnswer answer, Challenge challenge) {
        try {
            return Optional.of(Ceremony.made(answer.answer(), HereIs.server(challenge), owner.id(), name, clock.now()));
        } catch (RuntimeException wrong) {
            LOG.info("a passkey was not taken: {}", wrong.toString());
            return Optional.empty();
        }
    }

    /** Whether there was one to name. */
    public boolean rename(String id, String account, String name) {
        return mapper.rename(id, account, name) > 0;
    }

    /** Whether there was one to take away. */
    public boolean remove(String id, String account, Person by) {
        return mapper.remove(id, account, by, clock.now()) > 0;
    }

    public void removeAll(String account, Person by) {
        mapper.removeAll(account, by, clock.now());
    }

    private Verdict inserted(PasskeyRow row) {
        try {
            mapper.insert(row);
            return Verdict.ALLOWED;
        } catch (DuplicateKeyException known) {
            return Verdict.refused("passkey.known");
        }
    }
}
