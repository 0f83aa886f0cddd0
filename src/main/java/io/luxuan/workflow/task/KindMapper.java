package io.luxuan.workflow.task;

import io.luxuan.workflow.KindCount;
import io.luxuan.workflow.Whose;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** In mapper/workflow/KindMapper.xml: own tasks and those of one's candidacies, each by its own index. */
@Mapper
interface KindMapper {
    List<KindCount> counts(@Param("who") Candidacy who, @Param("whose") Whose whose, @Param("now") LocalDateTime now);

    List<WorkItem> first(@Param("who") Candidacy who, @Param("whose") Whose whose, @Param("taskKeys") Collection<String> taskKeys,
            @Param("after") TaskCursor after, @Param("limit") int limit);
}
