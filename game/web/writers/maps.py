"""The map: the picture, its regions under the pointer, and each as a button in words."""

from game.drawing.map.model import MapRegion
from game.page import nodes
from game.web import drawings
from game.web.html import element, escape
from game.web.writer import Writer, items, writes
from game.web.writers.charts import moved, twin


@writes(nodes.MapView)
def _map(out: Writer, node: nodes.MapView) -> str:
    """The map, and a button for every region; with another one goes into the region chosen.

    A region under the pointer is the label of its button: it is pressed with it, without a script,
    and is no second stop for the keyboard.
    """
    land = out.art.picture(drawings.map_land, node.model, alt=node.label)
    names = drawings.map_names(node.model, out.theme)
    plate = element("div", land, names, _boards(out, node), class_="plate")
    box = moved(out, plate)
    buttons = items(_button(out, node, each) for each in node.model.regions)
    named = element("summary", escape(out.say("ui.web.regions", count=len(node.model.regions))))
    every = element("details", named, buttons, class_="twin")
    return out.tag(node, "div", box, _way_in(out, node), every, twin(out, node), aria_label=None)


def _boards(out: Writer, node: nodes.MapView) -> str:
    """What lies over the picture: the stylesheet has the shapes of regions."""
    known, boards = node.model.by_id, []
    for number, board in enumerate(drawings.map_boards()):
        here = [known[each.region] for each in board.reaches if each.region in known]
        labels = (
            element(
                "label", for_=_id(out, node, each), title=each.caption, class_=f"reach-{each.id}"
            )
            for each in here
        )
        boards.append(element("span", *labels, class_=f"board-{number}"))
    return element("div", *boards, class_="boards", aria_hidden="true")


def _button(out: Writer, node: nodes.MapView, region: MapRegion) -> str:
    return element(
        "button",
        escape(region.caption),
        class_="use",
        id=_id(out, node, region),
        aria_label=region.caption,
        **out.choice(node, region.id, chosen=region.id == node.model.chosen),
    )


def _id(out: Writer, node: nodes.MapView, region: MapRegion) -> str:
    return out.id_of(f"{node.key}-{region.id}")


def _way_in(out: Writer, node: nodes.MapView) -> str:
    here = node.model.by_id.get(node.model.chosen)
    if here is None or not node.on_activate:
        return ""
    words = escape(out.say("ui.map.open", where=here.label))
    return element("button", f"{words} \u2192", class_="use is-slim", **out.post(node))
