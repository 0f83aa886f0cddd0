package io.luxuan.account.passkey;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import io.luxuan.shared.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether a browser's answer was signed by a passkey that we know, for the question that this browser was asked. */
@Component
public class ProvePasskey {
    private static final Logger LOG = LoggerFactory.getLogger(ProvePasskey.class);

    private final PasskeyMapper mapper;
    private final Challenges challenges;
    private final MovableClock clock;

    ProvePasskey(PasskeyMapper mapper, Challenges challenges, MovableClock clock) {
        this.mapper = mapper;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** What a browser is asked that signs in by a passkey alone. Empty where it keeps no cookies. */
    public Optional<Map<String, Object>> askToSignIn() {
        return HereIs.browser().map(browser -> Questions.signIn(challenges.issue(Purpose.SIGN_IN, browser), HereIs.host()));
    }

    /** Beside the password of the account, in the session in which it was given. */
    public Proved prove(String account, PasskeyAnswer answer) {
        return judge(answer, Purpose.PROVE, HereIs.session(), Optional.of(account));
    }

    /** In the place of name and password: the authenticator has verified its owner and says who that is. */
    public Proved signIn(PasskeyAnswer answer) {
        return HereIs.browser().map(browser -> judge(answer, Purpose.SIGN_IN, browser, Optional.empty()))
                .orElseGet(() -> Proved.nobody("passkey.stale"));
    }

    private Proved judge(PasskeyAnswer answer, Purpose purpose, String place, Optional<String> account) {
        Optional<AuthenticationData> read = answer.isReadable() ? read(answer.answer()) : Optional.empty();
        if (read.isEmpty()) {
            return Proved.nobody("passkey.wrong");
        }
        Optional<Challenge> asked = challenges.asked(answer.ticket(), purpose, place);
        if (asked.isEmpty()) {
            return Proved.nobody("passkey.stale");
        }
        Optional<PasskeyRow> row = mapper.withCredential(Ceremony.credentialHash(read.get()))
                .filter(found -> account.isEmpty() || account.get().equals(found.accountId()))
                .filter(found -> found.rpId().equals(HereIs.host()) && isOwners(read.get().getUserHandle(), found, account.isEmpty()));
        return row.map(found -> used(read.get(), found, asked.get(), purpose == Purpose.SIGN_IN))
                .orElseGet(() -> Proved.nobody("passkey.unknown"));
    }

    private Proved used(AuthenticationData answer, PasskeyRow row, Challenge challenge, boolean verified) {
        try {
            AuthenticatorData<?> data = Ceremony.check(answer, row, HereIs.server(challenge), verified);
            boolean first = challenges.take(challenge)
                    && mapper.use(row, data.getSignCount(), data.isFlagBS(), clock.now()) > 0;
            return first ? Proved.by(row) : Proved.refused(row, "passkey.stale");
        } catch (MaliciousCounterValueException lessThanBefore) {
            return Proved.cloned(row);
        } catch (UserNotVerifiedException noPin) {
            return Proved.refused(row, "passkey.unverified");
        } catch (WebAuthnException wrong) {
            LOG.info("a passkey proved nothing: {}", wrong.toString());
            return Proved.refused(row, "passkey.wrong");
        }
    }

    /** What nobody's browser says makes the library fail in many ways. */
    private static Optional<AuthenticationData> read(String answer) {
        try {
            AuthenticationData read = Ceremony.read(answer);
            return read.getCredentialId() == null ? Optional.empty() : Optional.of(read);
        } catch (RuntimeException unreadable) {
            LOG.info("no answer of a passkey: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    /** Authenticators may leave out whose they are only where we know it already. */
    private static boolean isOwners(byte[] handle, PasskeyRow row, boolean must) {
        return handle == null || handle.length == 0 ? !must : Arrays.equals(handle, row.accountId().getBytes(StandardCharsets.UTF_8));
    }
}
