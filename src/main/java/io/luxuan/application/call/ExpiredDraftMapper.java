package io.luxuan.application.call;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** In mapper/application/ExpiredDraftMapper.xml. */
@Mapper
interface ExpiredDraftMapper {
    long count(@Param("before") LocalDateTime before);

    List<String> expired(@Param("before") LocalDateTime before, @Param("limit") int limit);

    List<String> files(@Param("ids") List<String> ids);

    void removeAnswers(@Param("ids") List<String> ids);

    void removeParties(@Param("ids") List<String> ids);

    void removeLeaders(@Param("ids") List<String> ids);

    void removeEvents(@Param("ids") List<String> ids);

    void removeFiles(@Param("ids") List<String> ids);

    void removeSignatures(@Param("ids") List<String> ids);

    void removeTaken(@Param("ids") List<String> ids);

    void removeNumbers(@Param("ids") List<String> ids);

    void removeDrafts(@Param("ids") List<String> ids);
}
