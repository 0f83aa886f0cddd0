package io.luxuan.account.factor;

import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.shared.actor.Person;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** From a right password to the account: a role is granted when nothing more is asked for. */
@Component
public class SignInSteps {
    private final FactorMapper mapper;
    private final SecondFactorRule rule;
    private final KnownDevices devices;
    private final TrustedDevices trusted;

    SignInSteps(FactorMapper mapper, SecondFactorRule rule, KnownDevices devices, TrustedDevices trusted) {
        this.mapper = mapper;
        this.rule = rule;
        this.devices = devices;
        this.trusted = trusted;
    }

    /** After a right password. */
    public Authentication begin(Person person) {
        boolean spared = rule.sparesOnTrusted(person.role()) && mapper.of(person.id()).hasFactor() && trusted.isTrusted(person.id());
        return after(new HalfSignedIn(person, spared ? Means.TRUSTED_DEVICE : Means.PASSWORD));
    }

    NextStep next(HalfSignedIn half) {
        return NextStep.of(mapper.of(half.person().id()), half.proved(), rule.isRequiredOf(half.person().role()));
    }

    Authentication after(HalfSignedIn half) {
        if (next(half) != NextStep.NONE) {
            return UsernamePasswordAuthenticationToken.authenticated(half, null,
                    List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        }
        devices.remember(half.person().id());
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(half.person()), null,
                SignedIn.authorities(half.person(), half.means()));
    }
}
