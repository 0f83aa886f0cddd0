package io.luxuan.programme;

import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.permission.ForStaff;
import org.springframework.stereotype.Component;

@Component
@ForStaff
class FaultyFilesOnDesk implements DeskCounter {
    private final FaultyFiles faulty;

    FaultyFilesOnDesk(FaultyFiles faulty) {
        this.faulty = faulty;
    }

    @Override
    public long waiting() {
        return faulty.list().size();
    }

    @Override
    public String messageKey() {
        return "programmes.faulty.desk";
    }

    @Override
    public String path() {
        return "/manager/programmes";
    }
}
