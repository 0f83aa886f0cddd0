package io.luxuan.account;

import io.luxuan.account.factor.SignInSteps;
import io.luxuan.account.pace.FailedSignIns;
import io.luxuan.account.pace.FailedSignIns.Cause;
import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.SignInPace;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at a password. A name that nobody has, an account that is closed or that nobody may sign in to, and a wrong
 * password are one thing to whoever asks: one hash is computed for each, and the answer is the same.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final SignInPace pace;
    private final KnownDevices devices;
    private final SignInSteps steps;
    private final FailedSignIns failures;
    private final String nobodys;

    SignIn(AccountMapper mapper, PasswordEncoder encoder, SignInPace pace, KnownDevices devices, SignInSteps steps,
            FailedSignIns failures) {
        this.mapper = mapper;
        this.encoder = encoder;
        this.pace = pace;
        this.devices = devices;
        this.steps = steps;
        this.failures = failures;
        this.nobodys = encoder.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Usernames.normal(attempt.getName());
        boolean known = devices.knows(username);
        Optional<AccountRow> account = mapper.withUsername(username);
        if (!known && !pace.admits(username, address(attempt))) {
            throw failed(account, attempt, Cause.MUST_WAIT);
        }
        boolean right = encoder.matches(password(attempt), hash(account));
        if (right && account.filter(AccountRow::maySignIn).isPresent()) {
            return signedIn(account.get(), attempt);
        }
        count(username, address(attempt), known);
        throw failed(account, attempt, Cause.WRONG_PASSWORD);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Authentication signedIn(AccountRow account, Authentication attempt) {
        Authentication begun = steps.begin(account.person());
        if (begun instanceof AbstractAuthenticationToken token) {
            token.setDetails(attempt.getDetails());
        }
        return begun;
    }

    private void count(String username, String address, boolean known) {
        if (known) {
            devices.wrong(username);
        } else {
            pace.wrong(username, address);
        }
    }

    private String hash(Optional<AccountRow> account) {
        return account.map(AccountRow::passwordHash).orElse(nobodys);
    }

    private static String password(Authentication attempt) {
        return attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private BadCredentialsException failed(Optional<AccountRow> account, Authentication attempt, Cause cause) {
        failures.record(account.map(AccountRow::id).orElse(null), account.map(AccountRow::username).orElse(null), address(attempt), cause);
        return new BadCredentialsException("refused");
    }
}
