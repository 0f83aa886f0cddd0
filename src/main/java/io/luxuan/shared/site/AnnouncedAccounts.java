package io.luxuan.shared.site;

import java.util.List;

/** A bean of this kind has its accounts printed when the program has started. */
public interface AnnouncedAccounts {
    List<AnnouncedAccount> announced();
}
