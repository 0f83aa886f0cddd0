package io.luxuan.account;

import io.luxuan.account.factor.ClonedPasskeys;
import io.luxuan.account.factor.HalfSignedIn;
import io.luxuan.account.factor.Means;
import io.luxuan.account.pace.FailedSignIns;
import io.luxuan.account.pace.FailedSignIns.Cause;
import io.luxuan.account.pace.SignInPace;
import io.luxuan.account.passkey.PasskeyAnswer;
import io.luxuan.account.passkey.ProvePasskey;
import io.luxuan.account.passkey.Proved;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/**
 * A passkey in the place of name, password and code: it is held, and has verified its owner. Closed accounts and passkeys that
 * nobody has are one thing to whoever asks.
 */
@UseCase
@ForEveryone
class SignInByPasskey {
    private final AccountMapper mapper;
    private final ProvePasskey passkeys;
    private final ClonedPasskeys cloned;
    private final SignInPace pace;
    private final FailedSignIns failures;

    SignInByPasskey(AccountMapper mapper, ProvePasskey passkeys, ClonedPasskeys cloned, SignInPace pace, FailedSignIns failures) {
        this.failures = failures;
        this.mapper = mapper;
        this.passkeys = passkeys;
        this.cloned = cloned;
        this.pace = pace;
    }

    /** @param half who it is, where it is right */
    record Entered(Verdict verdict, HalfSignedIn half) {}

    /** Empty where the browser keeps no cookies. */
    public Optional<Map<String, Object>> ask() {
        return passkeys.askToSignIn();
    }

    @Transactional
    public Entered signIn(PasskeyAnswer answer, String address) {
        String counted = counted(answer);
        if (!pace.admits(counted, address)) {
            failures.record(null, null, address, Cause.MUST_WAIT);
            return new Entered(Verdict.refused("factor.wait"), null);
        }
        Proved proved = passkeys.signIn(answer);
        Optional<AccountRow> account = Optional.ofNullable(proved.account()).flatMap(mapper::withId);
        if (proved.cloned()) {
            account.ifPresent(row -> cloned.tell(row.person(), proved.name()));
        }
        if (!proved.verdict().isAllowed()) {
            pace.wrong(counted, address);
            failed(account, address);
            return new Entered(proved.verdict(), null);
        }
        if (account.filter(AccountRow::maySignIn).isEmpty()) {
            failed(account, address);
            return new Entered(Verdict.refused("passkey.unknown"), null);
        }
        return new Entered(Verdict.ALLOWED, new HalfSignedIn(account.get().person(), Means.PASSKEY_ALONE));
    }

    private void failed(Optional<AccountRow> account, String address) {
        failures.record(account.map(AccountRow::id).orElse(null), account.map(AccountRow::username).orElse(null), address, Cause.WRONG_PASSKEY);
    }

    /** A name of its own for each answer: nobody guesses signatures, so that wrong ones count for their address alone. */
    private static String counted(PasskeyAnswer answer) {
        return "passkey " + Hashes.sha256(String.valueOf(answer.answer()));
    }
}
