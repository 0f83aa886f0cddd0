package io.luxuan.account;

import io.luxuan.shared.MovableClock;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class FindWhoSignsIn implements UserDetailsService {
    private final AccountMapper mapper;
    private final MovableClock clock;

    FindWhoSignsIn(AccountMapper mapper, MovableClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        AccountRow row = mapper.withUsername(Usernames.normal(typed))
                .filter(account -> account.passwordHash() != null)
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
        return new SignedIn(row, row.isLockedAt(clock.now()));
    }
}
