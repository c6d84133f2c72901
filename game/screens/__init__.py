"""The screens: every page of the game as a tree of nodes; `table.py` names them.

A screen outside a game is a subclass of `Outside` (title, new-game, settings, load). A page of a
running game is a subclass of `PlayScreen`; the frame (bar, strip, END MONTH, menu, help, undo, page
keys) is its base's business:

    @dataclass(frozen=True)
    class PostsOwn(PageOwn):                             # what is the page's own: text and back
        filter: str = "all"

    class Posts(PlayScreen[PostsOwn]):
        name = "posts"                                   # its line in the strip
        own_type = PostsOwn
        keys = (("zoom-in", "ui.posts.key.zoom"),)       # own commands, for the help page
        scroll = True                                    # False: the content fills the frame (map)

        @classmethod
        def begin(cls, navigator, session, at): ...      # if it opens otherwise than empty

        def put_right(self): ...                         # what of it, read from a text, is unknown

        def content(self, ctx: Ctx) -> Node:             # built anew after every answered event
            view = posts(self.view_context(), self.own.filter)
            return Column([...Button(..., lambda: self._fill(...))...])

        def _filter(self, name: str) -> Next | None:
            self.keep(filter=name)                       # change what is the page's own
            self.to_top("posts-list:scroll")             # wishes: focus, rest, toast, to_top
            return None                                  # stay and rebuild

        def _fill(self, ...) -> Next | None:
            step = self.play(Fill(...))                  # a refusal becomes a line at the foot
            return self.go("posts", "secretary-penza")

        def dialog(self, ctx: Ctx) -> Node | None:       # shown while own.dialog is set:
            ...                                          # self.show("confirm") / self.hide()

        def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:   # before the frame's

`at` is what the page is opened on: `self.go("posts", "secretary-penza")` from the map arrives as
`at="secretary-penza"`. `self.locale` gives the view models their texts, `ctx.say` single ones. To
add a screen: write it and add its line to `table.py`. Rows that several pages need, most of them
only where there is something to say, are made in `rows.py`; acts in `acts.py`.
"""
