package io.luxuan.publicity.objection;

import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.SubjectNames;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Objections by their receipt, with the application that they are about. */
@Mapper
interface NamedObjections extends SubjectNames.Rows {
    @Override
    List<SubjectName> named(@Param("ids") Collection<String> ids);

    @Override
    List<String> like(@Param("like") String like, @Param("roundId") String roundId, @Param("most") int most);
}
