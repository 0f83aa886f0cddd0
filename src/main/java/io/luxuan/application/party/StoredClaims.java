package io.luxuan.application.party;

import io.luxuan.application.ClaimAside;
import io.luxuan.application.ClaimsOnPeople;
import io.luxuan.application.Naming;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredClaims implements ClaimsOnPeople {
    private final PeopleMapper claims;

    StoredClaims(PeopleMapper claims) {
        this.claims = claims;
    }

    @Override
    public List<ClaimAside> aside(String roundId) {
        return claims.aside(roundId);
    }

    @Override
    public List<Naming> said(String roundId) {
        return claims.said(roundId);
    }
}
