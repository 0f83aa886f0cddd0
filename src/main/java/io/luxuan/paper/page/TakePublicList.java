package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PublicityList;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;

/** A published list as a file: what stands on its page, for anybody. */
@UseCase
class TakePublicList {
    private final PublicityList list;
    private final MakePaper make;
    private final RecentPapers recent = new RecentPapers();

    TakePublicList(PublicityList list, MakePaper make) {
        this.list = list;
        this.make = make;
    }

    /** May be half a minute old. */
    @ForEveryone
    public MadePaper take(String noticeId, PaperFormat format) {
        return recent.get(noticeId + "." + format.ending(), () -> make.make(list, list.read(noticeId), format, Heading.NONE));
    }
}
