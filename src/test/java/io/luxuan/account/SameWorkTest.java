package io.luxuan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.factor.SignInSteps;
import io.luxuan.account.pace.FailedSignIns;
import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.SignInPace;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How long an answer takes tells nothing: what takes long, the hash of a password, is computed once for everybody. */
@ServiceTest
class SameWorkTest {
    private static final String PASSWORD = "Right-password-1";

    @Autowired Accounts accounts;
    @Autowired KeepAccount keepAccount;
    @Autowired AccountMapper mapper;
    @Autowired PasswordEncoder encoder;
    @Autowired SignInPace pace;
    @Autowired KnownDevices devices;
    @Autowired SignInSteps steps;
    @Autowired FailedSignIns failures;

    private Counted counted;
    private SignIn signIn;

    enum Whose { NOBODYS, WRONG, CLOSED, WITHOUT_A_PASSWORD }

    /** Counts the hashes that were computed in full: a check of something that is no hash is none. */
    private static final class Counted implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private int computed;

        Counted(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            computed += hash.startsWith("{bcrypt}$2a$") && !password.isEmpty() ? 1 : 0;
            return encoder.matches(password, hash);
        }
    }

    @BeforeEach
    void count() {
        counted = new Counted(encoder);
        signIn = new SignIn(mapper, counted, pace, devices, steps, failures);
    }

    @ParameterizedTest
    @EnumSource
    void one_hash_is_computed_whoever_is_named(Whose whose) {
        String username = named(whose);
        String password = whose == Whose.WRONG ? "Guessed-1" : PASSWORD;
        assertThatThrownBy(() -> signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(counted.computed).isEqualTo(1);
    }

    private String named(Whose whose) {
        String username = "same" + Ids.next();
        if (whose != Whose.NOBODYS) {
            Actors.run(Person.SYSTEM, () -> {
                Person person = accounts.create(new NewAccount(
                        username, whose == Whose.WITHOUT_A_PASSWORD ? null : PASSWORD, "张伟", Role.EXPERT, null));
                if (whose == Whose.CLOSED) {
                    keepAccount.disable(person.id());
                }
            });
        }
        return username;
    }
}
