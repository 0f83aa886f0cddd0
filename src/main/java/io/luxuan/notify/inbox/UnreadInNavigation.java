package io.luxuan.notify.inbox;

import io.luxuan.shared.NavigationCounter;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;

@UseCase
@ForSignedIn
class UnreadInNavigation implements NavigationCounter {
    private final OwnInbox inbox;

    UnreadInNavigation(OwnInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    @ForEveryone
    public String path() {
        return InboxPart.PAGE;
    }

    @Override
    public long waiting() {
        return inbox.unread();
    }

    @Override
    @ForEveryone
    public String messageKey() {
        return "inbox.badge";
    }
}
