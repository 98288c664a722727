# 下载一次发布的全部数据（figures）为 CSV：用游标翻页，中断后再次运行即从断点继续，固定在同一次发布，遇限流按 Retry-After 等待。
# Downloads all figures of one release as CSV: pages with cursors, goes on where it stopped when run again, stays with one release, waits as Retry-After says.
#
#   Rscript download.R http://localhost:5080 figures.csv [rows-per-page]
#
# R 4.2 or later, and the package jsonlite.
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) < 2) stop("Rscript download.R http://localhost:5080 figures.csv [rows-per-page]")
base <- sub("/$", "", arguments[[1]])
target <- arguments[[2]]
first <- if (length(arguments) > 2) as.integer(arguments[[3]]) else 500L
options(HTTPUserAgent = "disclosure-example-r/1.0", timeout = 60)

columns <- c("figureId", "enterpriseId", "parkCode", "indicatorCode", "period", "value", "unit", "status")
page_query <- sprintf(
  "query Page($first: Int!, $after: String) { figures(first: $first, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } } }",
  paste(columns, collapse = " "))
tries <- 8

# R itself sends no POST: a query may as well be a GET, and is then kept by caches.
ask <- function(url, query, variables) {
  json <- jsonlite::toJSON(variables, auto_unbox = TRUE, null = "null")
  address <- paste0(url, "?query=", URLencode(query, reserved = TRUE), "&variables=", URLencode(json, reserved = TRUE))
  file <- tempfile()
  on.exit(unlink(file))
  for (i in seq_len(tries)) {
    # What went wrong is in the warnings, such as: HTTP status was '429 Too Many Requests'.
    failure <- NULL
    try(withCallingHandlers(
      download.file(address, file, method = "libcurl", quiet = TRUE, mode = "wb"),
      warning = function(problem) {
        failure <<- c(failure, conditionMessage(problem))
        invokeRestart("muffleWarning")
      },
      error = function(problem) failure <<- c(failure, conditionMessage(problem))), silent = TRUE)
    if (is.null(failure)) {
      answer <- jsonlite::fromJSON(file, simplifyVector = FALSE)
      if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
      return(answer$data)
    }
    if (!any(grepl("HTTP status was '(429|503)", failure))) stop(failure[[1]], "; run again to go on / 再次运行即可继续")
    headers <- tryCatch(curlGetHeaders(address), error = function(problem) character())
    after <- grep("^retry-after:", headers, ignore.case = TRUE, value = TRUE)
    Sys.sleep(if (length(after)) as.numeric(trimws(sub("^[^:]*:", "", after[[1]]))) else 1)
  }
  stop(url, ": still refused after ", tries, " tries / 多次被拒绝")
}

save_state <- function(state) {
  writeLines(jsonlite::toJSON(state, auto_unbox = TRUE, null = "null", digits = NA), paste0(memory, ".new"))
  file.rename(paste0(memory, ".new"), memory)
}

# At most 15 significant digits were published; so many come back as they were.
text <- function(value) if (is.null(value)) "" else if (is.numeric(value)) format(value, digits = 15, scientific = FALSE, trim = TRUE) else value

cell <- function(value) if (grepl("[\",\r\n]", value)) paste0("\"", gsub("\"", "\"\"", value, fixed = TRUE), "\"") else value

write_lines <- function(lines, mode) {
  connection <- file(part, mode)
  on.exit(close(connection))
  writeBin(charToRaw(enc2utf8(paste0(lines, "\n", collapse = ""))), connection)
}

part <- paste0(target, ".part")
memory <- paste0(target, ".state")
if (file.exists(memory)) {
  state <- jsonlite::fromJSON(memory, simplifyVector = FALSE)
} else {
  version <- ask(paste0(base, "/graphql"), "{ release { version } }", setNames(list(), character()))$release$version
  write_lines(paste(columns, collapse = ","), "wb")
  state <- list(version = version, after = NULL, bytes = file.size(part))
  save_state(state)
}

# What a broken run wrote after its last page.
kept <- readBin(part, "raw", state$bytes)
writeBin(kept, part)
repeat {
  variables <- list(first = first)
  if (!is.null(state$after)) variables$after <- state$after
  figures <- ask(sprintf("%s/releases/%s/graphql", base, state$version), page_query, variables)$figures
  lines <- vapply(figures$nodes, function(node) paste(vapply(columns, function(column) cell(text(node[[column]])), ""), collapse = ","), "")
  if (length(lines)) write_lines(lines, "ab")
  if (!figures$pageInfo$hasNextPage) break
  state <- list(version = state$version, after = figures$pageInfo$endCursor, bytes = file.size(part))
  save_state(state)
}
invisible(file.rename(part, target))
invisible(file.remove(memory))
cat(sprintf("%s: release %s\n", target, state$version))
