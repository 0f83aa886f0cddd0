package io.luxuan.programme.page;

import io.luxuan.programme.file.ProgrammeFiles;
import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

@UseCase
@ForStaff
class FaultyFilesOnDesk implements DeskCounter {
    private final ProgrammeFiles files;

    FaultyFilesOnDesk(ProgrammeFiles files) {
        this.files = files;
    }

    @Override
    public long waiting() {
        return files.faulty().size();
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
