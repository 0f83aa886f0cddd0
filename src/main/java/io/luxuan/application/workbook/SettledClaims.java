package io.luxuan.application.workbook;

import io.luxuan.account.Organisation;
import io.luxuan.unit.UnitSettled;
import org.springframework.stereotype.Component;

/** Numbers of a workbook go with the unit that it turned out to be, so that none of them is sent a second time. */
@Component
class SettledClaims implements UnitSettled {
    private final WorkbookClaimMapper claims;

    SettledClaims(WorkbookClaimMapper claims) {
        this.claims = claims;
    }

    @Override
    public void settled(String registered, Organisation unit) {
        if (!registered.equals(unit.id())) {
            claims.forgetKnownTo(registered, unit.id());
            claims.moveToUnit(registered, unit.id());
        }
    }
}
