package io.luxuan.account.passkey;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.util.Base64UrlUtil;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.seal.Seal;
import io.luxuan.shared.seal.ServerSecrets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * What an authenticator is asked to sign: 32 random bytes that count once, for five minutes, in the session that asked and for
 * what it asked. They travel sealed, so that whoever only asks fills no table.
 */
@Component
class Challenges {
    static final Duration GOOD = Duration.ofMinutes(5);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UsedChallenges used;
    private final MovableClock clock;
    private final Seal seal;

    Challenges(UsedChallenges used, MovableClock clock, ServerSecrets secrets) {
        this.used = used;
        this.clock = clock;
        this.seal = secrets.seal("passkey-challenge");
    }

    record Issued(String challenge, String ticket) {}

    Issued issue(Purpose purpose, String place) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String challenge = Base64UrlUtil.encodeToString(bytes);
        long until = clock.running().plus(GOOD).getEpochSecond();
        return new Issued(challenge, seal.sealed(challenge + " " + until, purpose.name(), place));
    }

    /** Empty where it was asked for something else or elsewhere, or too long ago. */
    Optional<Challenge> asked(String ticket, Purpose purpose, String place) {
        return seal.opened(ticket, purpose.name(), place).map(text -> text.split(" ", -1))
                .filter(parts -> clock.running().getEpochSecond() <= Long.parseLong(parts[1]))
                .map(parts -> new DefaultChallenge(Base64UrlUtil.decode(parts[0])));
    }

    /** Whether it counts now: the first good answer takes it, on whichever node. */
    boolean take(Challenge challenge) {
        try {
            used.insert(Hashes.sha256(Base64UrlUtil.encodeToString(challenge.getValue())), clock.now());
            return true;
        } catch (DuplicateKeyException answeredBefore) {
            return false;
        }
    }
}
