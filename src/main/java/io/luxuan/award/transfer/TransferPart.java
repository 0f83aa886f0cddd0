package io.luxuan.award.transfer;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** 拨付: what is due, and orders to the treasury. */
@Component
class TransferPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(42, "/manager/transfers", "nav.manager.transfers", "bank", Role.MANAGER, Role.SUPERVISOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("transfer-order", "transfer.order.").at("/manager/transfers/orders/"),
                AuditSubject.of("payment").at("/manager/transfers/payments/"));
    }
}
